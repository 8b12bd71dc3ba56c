import type { SourcePage, Stretch, TextBlock } from '../../blocks/source-page.ts';
import { joinNames, ROLE, readNames } from '../../bylines.ts';
import { parseDateline } from '../../dateline.ts';
import { foldWidth } from '../../normalise-text.ts';
import type { Extent } from '../article/article-extent.ts';
import { type Candidate, evidenceOf, surest } from '../evidence.ts';
import { FIELD_LABELS, MEDIUM_ENDING } from '../labels.ts';
import { findAddress } from '../look/address.ts';
import { type MetaField, type MetaLine, tellsNamesOnly } from '../look/meta-line.ts';
import { findTimes } from '../look/published-time.ts';
import { isText, type SeenBlock } from '../look/seen-block.ts';
import type { DatelineParts, Recovered, RecoveredPage, RecoveredTime } from '../recovered-page.ts';

type Imprint = Pick<
  RecoveredPage,
  'source' | 'publishedAt' | 'url' | 'author' | 'responsibleEditor' | 'dateline'
>;

type Where = 'above' | 'below';
type TimeValue = { iso: string; precision: 'minute' | 'day' };

/** Gathers the facts around the text: each meta line, the page's own metadata, the first and last paragraph. */
export function readImprint(
  page: SourcePage,
  seen: readonly SeenBlock[],
  extent: Extent,
  paragraphs: { first: TextBlock | null; last: TextBlock | null },
): Imprint {
  const found = new ImprintCandidates();
  seen.forEach((one, at) => {
    if (!isText(one) || one.guess?.kind !== 'meta' || at < extent.from) return;
    if (at > extent.lead && at < extent.last && tellsNamesOnly(one.guess.meta)) return;
    // Beyond the next rail a source or a date belongs to another article; only the editor is the page's.
    if (at >= extent.to) found.addEditor(one.block, one.guess.meta);
    else found.addLine(one.block, one.guess.meta, at < extent.lead ? 'above' : 'below');
  });
  for (const field of page.head) found.addHead(field);
  const dateline = paragraphs.first && datelineOf(paragraphs.first);
  if (dateline?.value.author) {
    found.author.push({ ...dateline, value: dateline.value.author, confidence: 0.85 });
  }
  if (paragraphs.last) found.addEnding(paragraphs.last);
  return { ...found.best(), url: surest(found.url) ?? addressOnPage(seen, extent), dateline };
}

class ImprintCandidates {
  readonly source: Candidate<string>[] = [];
  readonly author: Candidate<string>[] = [];
  readonly editor: Candidate<string>[] = [];
  readonly url: Candidate<string>[] = [];
  readonly time: Candidate<TimeValue>[] = [];

  addLine(block: TextBlock, meta: MetaLine, where: Where): void {
    const doubt = where === 'above' ? 0 : 0.1;
    const { source, author, time, link } = meta;
    if (source) {
      const bare = MEDIUM_ENDING.test(source.value) ? 0.75 : 0.55;
      this.source.push(candidate(block, source, (source.basis === 'label' ? 0.95 : bare) - doubt));
    }
    if (author) this.author.push(candidate(block, author, (author.basis === 'label' ? 0.95 : 0.85) - doubt));
    this.addEditor(block, meta);
    if (link) this.addUrl(candidate(block, link, 0.95 - doubt));
    if (time) {
      this.time.push({
        value: { iso: time.iso, precision: time.precision },
        evidence: evidenceOf(block, time.start, time.end),
        basis: 'meta-line',
        confidence: (time.precision === 'minute' ? 0.95 : 0.8) - doubt * 4,
      });
    }
  }

  addEditor(block: TextBlock, meta: MetaLine): void {
    if (meta.editor) this.editor.push(candidate(block, meta.editor, 0.9));
  }

  addHead(field: Stretch & { name: string }): void {
    const whole = { evidence: evidenceOf(field), basis: 'page-metadata' as const };
    if (field.name === 'source') this.source.push({ ...whole, value: field.text, confidence: 0.7 });
    if (field.name === 'url') this.addUrl({ ...whole, value: field.text, confidence: 0.85 });
    if (field.name === 'author') {
      const names = readNames(foldWidth(field.text), 0);
      if (names?.end === field.text.length) {
        this.author.push({ ...whole, value: joinNames(names.names), confidence: 0.6 });
      }
    }
    const time = field.name === 'time' ? findTimes(foldWidth(field.text))[0] : undefined;
    if (time) {
      const value = { iso: time.iso, precision: time.precision };
      this.time.push({ ...whole, value, evidence: evidenceOf(field, time.start, time.end), confidence: 0.7 });
    }
  }

  /** (记者 王明) and (来源:某某日报) at the end of the last paragraph. */
  addEnding(block: TextBlock): void {
    const from = Math.max(0, block.text.length - ENDING_WINDOW);
    const tail = foldWidth(block.text.slice(from));
    const source = SOURCE_AT_END.exec(tail)?.groups?.source;
    if (source) {
      const start = from + tail.lastIndexOf(source);
      const evidence = evidenceOf(block, start, start + source.length);
      this.source.push({ value: evidence.text, evidence, basis: 'label', confidence: 0.8 });
    }
    const opening = BYLINE_AT_END.exec(tail);
    const names = opening && readNames(tail, opening.index + opening[0].length);
    if (opening && names && /^ ?\)/.test(tail.slice(names.end))) {
      const evidence = evidenceOf(block, from + opening.index + opening[0].length, from + names.end);
      this.author.push({ value: joinNames(names.names), evidence, basis: 'byline', confidence: 0.75 });
    }
  }

  best(): Omit<Imprint, 'url' | 'dateline'> {
    return {
      source: surest(this.source),
      author: surest(this.author),
      responsibleEditor: surest(this.editor),
      publishedAt: publishedAt(surest(this.time)),
    };
  }

  private addUrl(url: Candidate<string>): void {
    if (/^https?:\/\//i.test(url.value) && URL.canParse(url.value)) this.url.push(url);
  }
}

const ENDING_WINDOW = 80;
const SOURCE_AT_END = new RegExp(`\\((?:${FIELD_LABELS.source.join('|')}) ?: ?(?<source>[^()]{2,30})\\)$`);
const BYLINE_AT_END = new RegExp(String.raw`\( ?(?:文\/)?${ROLE}[ :]{0,3}`, 'u');

function candidate(block: TextBlock, field: MetaField, confidence: number): Candidate<string> {
  return {
    value: field.value,
    evidence: evidenceOf(block, field.start, field.end),
    basis: field.basis,
    confidence,
  };
}

function publishedAt(time: Recovered<TimeValue> | null): RecoveredTime | null {
  if (!time) return null;
  const alternatives = time.alternatives.map((other) => ({ ...other, value: other.value.iso }));
  return { ...time, value: time.value.iso, precision: time.value.precision, alternatives };
}

function datelineOf(block: TextBlock): Recovered<DatelineParts> | null {
  const parsed = parseDateline(block.text);
  if (!parsed) return null;
  const { rest: _, ...value } = parsed;
  const start = block.text.indexOf(value.dateline);
  const evidence = evidenceOf(block, start, start + value.dateline.length);
  return { value, evidence, basis: 'dateline', confidence: 0.9, alternatives: [] };
}

/** An address anywhere around the article, when no meta line and no metadata held one. */
function addressOnPage(seen: readonly SeenBlock[], extent: Extent): Recovered<string> | null {
  for (const [at, one] of seen.entries()) {
    if (!isText(one) || (at >= extent.lead && at <= extent.last)) continue;
    const found = findAddress(one.folded);
    if (!found) continue;
    const evidence = evidenceOf(one.block, found.start, found.end);
    return { value: evidence.text, evidence, basis: 'page-text', confidence: 0.5, alternatives: [] };
  }
  return null;
}
