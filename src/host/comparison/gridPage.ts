import * as vscode from 'vscode';

/** The page that holds the grid. Only our own script and style may run; nothing inline, nothing from elsewhere. */
export function gridPage(webview: vscode.Webview, dist: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'grid.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'grid.css')).toString();
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
  <title>Comparison of sources</title>
</head>
<body>
  <main id="synoptic"></main>
  <script src="${script}"></script>
</body>
</html>`;
}
