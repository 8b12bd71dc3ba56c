'use client';

export {};

declare global {
  var __webpack_nonce__: string | undefined;
}

// The desk's Content-Security-Policy lets only styles with the nonce of the page be added. The library that
// keeps the page behind a dialog from scrolling adds one, and looks for the nonce here.
if (typeof document !== 'undefined') {
  globalThis.__webpack_nonce__ = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
}
