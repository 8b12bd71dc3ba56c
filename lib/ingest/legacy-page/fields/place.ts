import type { Stretch } from '../../blocks/source-page.ts';
import { type Candidate, evidenceOf, surest } from '../evidence.ts';
import { SITE_ENDING } from '../labels.ts';
import type { Guess, Piece } from '../look/chrome.ts';
import { isText, type SeenBlock } from '../look/seen-block.ts';
import type { Basis, Evidence, GazetteerEntry, Place, Recovered, RecoveredPage } from '../recovered-page.ts';

/** A text in which a place may be named, with the rule it stands for. */
type PlaceText = { evidence: Evidence; basis: Basis; confidence: number };

/** The texts of an article that may name its place, with how much each of them counts. */
export function placeTexts(
  headline: Pick<RecoveredPage, 'title' | 'subtitle'>,
  imprint: Pick<RecoveredPage, 'source' | 'dateline'>,
  lead: Stretch | null,
): PlaceText[] {
  const texts: [Evidence | undefined, Basis, number][] = [
    [headline.title?.evidence, 'title', 0.7],
    [headline.subtitle?.evidence, 'title', 0.6],
    [imprint.dateline?.evidence, 'dateline', 0.6],
    [imprint.source?.evidence, 'source-name', 0.5],
    [lead ? evidenceOf(lead, 0, Math.min(LEAD_READ, lead.text.length)) : undefined, 'page-text', 0.4],
  ];
  return texts.flatMap(([evidence, basis, confidence]) =>
    evidence ? [{ evidence, basis, confidence }] : [],
  );
}

const LEAD_READ = 200;
/** What is named first counts most; 安康 and 白银 are cities and everyday words. */
const LATER = 0.05;
const EVERYDAY = 0.2;
const SHORTEST_NAME = 2;
const LONGEST_CHANNEL_WORD = 4;
const SIBLINGS_THAT_SHOW_A_PARENT = 3;

export class Gazetteer {
  private readonly byName = new Map<string, GazetteerEntry[]>();
  private readonly byCode = new Map<string, GazetteerEntry>();
  private readonly longest: number = 0;

  constructor(entries: readonly GazetteerEntry[]) {
    for (const entry of entries) {
      this.byCode.set(entry.code, entry);
      for (const name of new Set([entry.name, entry.shortName])) {
        if (name.length < SHORTEST_NAME) continue;
        this.longest = Math.max(this.longest, name.length);
        const same = this.byName.get(name);
        if (same) same.push(entry);
        else this.byName.set(name, [entry]);
      }
    }
  }

  at(code: string): GazetteerEntry | null {
    return this.byCode.get(code) ?? null;
  }

  /** The region of this name: within the context if there is one there, else the widest; null if several fit equally. */
  named(name: string, context: string | null): GazetteerEntry | null {
    const all = this.byName.get(name) ?? [];
    const inside = context === null ? [] : all.filter((entry) => entry.code.startsWith(context));
    const fitting = (inside.length > 0 ? inside : all).toSorted((a, b) => a.code.length - b.code.length);
    const [best, second] = fitting;
    return best && second?.code.length !== best.code.length ? best : null;
  }

  /** A region whose name opens the text, with how much of the text it is. */
  opening(text: string, context: string | null): { entry: GazetteerEntry; length: number } | null {
    for (let length = Math.min(this.longest, text.length); length >= SHORTEST_NAME; length -= 1) {
      const entry = this.named(text.slice(0, length), context);
      if (entry) return { entry, length };
    }
    return null;
  }
}

/** The region that the page belongs to, from its breadcrumb, its menu, and the places that its texts name. */
export function findPlace(
  seen: readonly SeenBlock[],
  texts: readonly PlaceText[],
  gazetteer: Gazetteer,
): Recovered<Place> | null {
  const fromPage = seen.flatMap((one) => {
    if (!isText(one) || !one.guess) return [];
    return one.guess.kind === 'breadcrumb' || one.guess.kind === 'navigation'
      ? fromGuess(
          one.guess,
          (piece) => evidenceOf(one.block, piece.start, piece.start + piece.text.length),
          gazetteer,
        )
      : [];
  });
  const within = (context: string | null) => texts.flatMap((text) => fromText(text, context, gazetteer));
  // A city that one text names makes a county's short name in another one certain.
  const context = surest(fromPage)?.value.code ?? surest(within(null))?.value.code ?? null;
  return surest([...fromPage, ...within(context)]);
}

function fromGuess(
  guess: Extract<Guess, { kind: 'breadcrumb' | 'navigation' }>,
  evidence: (piece: Piece) => Evidence,
  gazetteer: Gazetteer,
): Candidate<Place>[] {
  return guess.kind === 'breadcrumb'
    ? fromBreadcrumb(guess.segments, evidence, gazetteer)
    : fromMenu(guess.tokens, evidence, gazetteer);
}

/** Each segment narrows the one before; the narrowest is the page's place. */
function fromBreadcrumb(
  segments: readonly Piece[],
  evidence: (piece: Piece) => Evidence,
  gazetteer: Gazetteer,
): Candidate<Place>[] {
  const found: Candidate<Place>[] = [];
  let context: string | null = null;
  for (const segment of segments) {
    const opening = gazetteer.opening(segment.text, context);
    if (!opening) continue;
    const rest = segment.text.slice(opening.length);
    const exact = rest === '';
    if (!exact && (rest.length > LONGEST_CHANNEL_WORD || !SITE_ENDING.test(rest))) continue;
    const narrows = context === null || opening.entry.code.startsWith(context);
    if (narrows) context = opening.entry.code;
    found.push({
      value: placeOf(opening.entry),
      evidence: evidence(segment),
      basis: 'breadcrumb',
      confidence: (exact ? 0.7 : 0.6) + (narrows ? opening.entry.code.length * 0.03 : -0.3),
    });
  }
  return found;
}

/** A menu of a region's children shows the region. */
function fromMenu(
  tokens: readonly Piece[],
  evidence: (piece: Piece) => Evidence,
  gazetteer: Gazetteer,
): Candidate<Place>[] {
  const children = new Map<string, number>();
  let first: Piece | null = null;
  for (const token of tokens) {
    const entry = gazetteer.named(token.text, null);
    if (!entry?.parent) continue;
    first ??= token;
    children.set(entry.parent, (children.get(entry.parent) ?? 0) + 1);
  }
  const [parent, count] = [...children].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const region = gazetteer.at(parent);
  if (!region || !first || count < SIBLINGS_THAT_SHOW_A_PARENT) return [];
  return [{ value: placeOf(region), evidence: evidence(first), basis: 'navigation', confidence: 0.6 }];
}

/** Every place that a text names. A county's short name is an everyday word elsewhere, so it needs its context. */
function fromText(text: PlaceText, context: string | null, gazetteer: Gazetteer): Candidate<Place>[] {
  const found: Candidate<Place>[] = [];
  const line = text.evidence.text;
  for (let at = 0; at < line.length; ) {
    const opening = gazetteer.opening(line.slice(at, at + 20), context);
    const printed = line.slice(at, at + (opening?.length ?? 0));
    const known =
      opening &&
      (opening.entry.code.length < 6 ||
        printed === opening.entry.name ||
        (context !== null && opening.entry.code.startsWith(context)));
    if (!opening || !known) {
      at += 1;
      continue;
    }
    const start = text.evidence.start + at;
    const isEveryday =
      opening.entry.code.length === 4 &&
      printed !== opening.entry.name &&
      !(context !== null && opening.entry.code.startsWith(context));
    found.push({
      value: placeOf(opening.entry),
      evidence: { line: text.evidence.line, start, end: start + opening.length, text: printed },
      basis: text.basis,
      confidence: Math.max(0.1, text.confidence - found.length * LATER - (isEveryday ? EVERYDAY : 0)),
    });
    at += opening.length;
  }
  return found;
}

function placeOf({ code, name, shortName, level }: GazetteerEntry): Place {
  return { code, name, shortName, level };
}
