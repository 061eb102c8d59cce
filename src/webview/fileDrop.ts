// VS Code's Explorer gives its own list (with the scheme of remote files); other programs the usual one.
const TYPES = ['application/vnd.code.uri-list', 'text/uri-list'] as const;

/**
 * Lets files be dropped on the page.
 * @param drop called with their addresses (URIs)
 */
export function listenToDrops(page: HTMLElement, drop: (addresses: readonly string[]) => void): void {
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
    TYPES.some((type) => dataTransfer?.types.includes(type) === true);
  page.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    page.classList.add('dropping');
  });
  page.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node) || !page.contains(event.relatedTarget))
      page.classList.remove('dropping');
  });
  page.addEventListener('drop', (event) => {
    page.classList.remove('dropping');
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const type = TYPES.find((each) => event.dataTransfer?.types.includes(each) === true) ?? 'text/uri-list';
    const addresses = addressesIn(event.dataTransfer?.getData(type) ?? '');
    if (addresses.length > 0) drop(addresses);
  });
}

/** Addresses of a list after RFC 2483: one a line, `#` begins a comment. */
export function addressesIn(list: string): string[] {
  return list
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
