import * as vscode from 'vscode';

/** A page of ours: its script and style are `NAME.js` and `NAME.css` in `dist/webview`. */
export interface Page {
  readonly name: 'grid' | 'ledger';
  readonly title: string;
}

/** The page of a webview. Only our own script and style may run; nothing inline, nothing from elsewhere. */
export function webviewPage(webview: vscode.Webview, dist: vscode.Uri, { name, title }: Page): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, `${name}.js`)).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(dist, `${name}.css`)).toString();
  const policy = [
    "default-src 'none'",
    `script-src ${webview.cspSource}`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>${title}</title>
</head>
<body>
  <main id="${name === 'grid' ? 'synoptic' : name}"></main>
  <script src="${script}"></script>
</body>
</html>`;
}
