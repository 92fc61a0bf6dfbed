// The content security policy of a page. Everything comes from the site itself; two kinds of page need one thing more.
// frame-ancestors has no effect in a meta element, so a host that can send headers should add it.

/** The policy's text. `wasm` for search (Pagefind), `inlineStyle` only where Mermaid draws in the browser. */
export function contentPolicy({ wasm = false, inlineStyle = false }: { wasm?: boolean; inlineStyle?: boolean } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self'${inlineStyle ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
