import type { Inline, Mark } from '#lib/articles/document.ts';
import type { InlineMark } from '../../blocks/source-page.ts';

/** The text nodes of a block; `without` leaves a mark out that the node itself says already (bold in a heading). */
export function inlineNodes(text: string, marks: readonly InlineMark[], without?: Mark['type']): Inline[] {
  if (text === '') return [];
  const kept = marks.filter((mark) => mark.type !== without && (mark.type !== 'link' || isSafe(mark.href)));
  const cuts = [...new Set([0, text.length, ...kept.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): Inline => {
    const end = cuts[index + 1] ?? text.length;
    const own = kept.filter((mark) => mark.start <= start && mark.end >= end).map(toNodeMark);
    const unique = own.filter((mark, at) => own.findIndex((other) => other.type === mark.type) === at);
    const node = { type: 'text' as const, text: text.slice(start, end) };
    return unique.length > 0 ? { ...node, marks: unique } : node;
  });
}

/** A relative address lost its page, and anything but http is no link of an article. */
function isSafe(href: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(href) && href.length <= 2000;
}

function toNodeMark(mark: InlineMark): Mark {
  return mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type };
}
