/** Style sheets are imported for their effect: esbuild collects them in `dist/webview/grid.css`. */
declare module '*.css';
