/** Words that the page passes to an element as JSON in its `words` attribute: the script itself has none. */
export function wordsOf(element: HTMLElement): Record<string, string> {
  return JSON.parse(element.getAttribute('words') ?? '{}');
}
