/** Asks the palette to open, from wherever in the desk. */
const OPEN = 'desk:open-commands';

export function openCommands(): void {
  window.dispatchEvent(new Event(OPEN));
}

/** Calls `open` when somebody asks; returns the function that stops. */
export function onOpenCommands(open: () => void): () => void {
  window.addEventListener(OPEN, open);
  return () => window.removeEventListener(OPEN, open);
}
