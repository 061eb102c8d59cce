/** Scrolls the grid no more than it takes to see an element, and nothing that the page stands in. */
export function bringIntoView(element: Element | null): void {
  const options: ScrollIntoViewOptions & { readonly container: 'nearest' } = {
    block: 'nearest',
    inline: 'nearest',
    // Where it is not known yet, a cell higher than the page may move the whole page by some pixels.
    container: 'nearest',
  };
  element?.scrollIntoView(options);
}
