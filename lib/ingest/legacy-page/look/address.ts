const ADDRESS = /https?:\/\/[^\s<>"'()【】,。;、|]{3,2000}/i;

/** The first web address of a text; `folded` has half-width punctuation. */
export function findAddress(folded: string): { start: number; end: number } | null {
  const match = ADDRESS.exec(folded);
  return match && URL.canParse(match[0]) ? { start: match.index, end: match.index + match[0].length } : null;
}
