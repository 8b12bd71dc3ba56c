import { bodyIndexes, paragraphsOf } from './article/article-blocks.ts';
import { type Extent, findExtent } from './article/article-extent.ts';
import { findTitleLines } from './article/title-lines.ts';
import { assembleBody } from './body/assemble-body.ts';
import { repairHeadings } from './body/heading-repair.ts';
import { describeOutside } from './boilerplate.ts';
import { surest } from './evidence.ts';
import { readImprint } from './fields/imprint.ts';
import { findMasks, masksOfHeadline } from './fields/masks.ts';
import { findPlace, Gazetteer, placeTexts } from './fields/place.ts';
import { readTitles } from './fields/titles.ts';
import { issuesOf } from './issues.ts';
import { channelNames } from './look/channels.ts';
import { look, type SeenBlock } from './look/seen-block.ts';
import { type LegacyInput, type PageSource, readSource } from './page-source.ts';
import type { GazetteerEntry, RecoveredPage, RecoveryIssue } from './recovered-page.ts';

/** A page whose blocks have been looked at one by one. */
type LookedAt = { source: PageSource; seen: readonly SeenBlock[]; channels: readonly string[] };

/**
 * Reads an article page of a legacy portal, a plain text copy or HTML, and recovers what an editor needs:
 * the fields, the structured body, and what was left out and why. Pure and deterministic; it never throws,
 * reads at most 5 MB, and takes time linear in the input. An empty result names its reason in `issues`.
 */
export function recoverLegacyPage(input: LegacyInput, gazetteer: readonly GazetteerEntry[]): RecoveredPage {
  const source = readSource(input);
  const seen = look(source.page);
  const lookedAt = { source, seen, channels: channelNames(seen) };
  const extent = findExtent(seen, lookedAt.channels);
  const places = new Gazetteer(gazetteer);
  return extent ? withArticle(lookedAt, extent, places) : withoutArticle(lookedAt, places);
}

function withArticle(
  { source, seen, channels }: LookedAt,
  extent: Extent,
  gazetteer: Gazetteer,
): RecoveredPage {
  const { page, format, encoding } = source;
  const lines = findTitleLines(seen, extent);
  const titles = readTitles(page, seen, lines, extent.meta !== null);
  const headline = {
    kicker: surest(titles.kicker),
    title: surest(titles.title),
    subtitle: surest(titles.subtitle),
  };
  const bodyAt = bodyIndexes(seen, extent, lines);
  const paragraphs = paragraphsOf(seen, bodyAt);
  const body = assembleBody(
    bodyAt.flatMap((at) => seen[at] ?? []),
    page.text,
  );
  const imprint = readImprint(page, seen, extent, paragraphs);
  const place = findPlace(seen, placeTexts(headline, imprint, paragraphs.first), gazetteer);
  const ofArticle = new Set([...titles.used, ...bodyAt]);
  const boilerplate = describeOutside({
    pageText: page.text,
    seen,
    isOutside: (at) => !ofArticle.has(at),
    channels,
    title: headline.title?.value ?? null,
    tail: extent.last + 1,
  });
  return {
    format,
    encoding,
    text: page.text,
    issues: issuesOf(source.issues, { ...headline, ...imprint, place, boilerplate }, body.shortened),
    ...headline,
    ...imprint,
    place,
    body: body.document,
    bodyEvidence: body.evidence,
    figures: body.figures,
    headings: repairHeadings(body.headings),
    masks: [...masksOfHeadline(headline), ...body.texts.flatMap((text) => findMasks(text, text.field))],
    boilerplate,
  };
}

function withoutArticle({ source, seen, channels }: LookedAt, gazetteer: Gazetteer): RecoveredPage {
  const { page, format, encoding, issues } = source;
  const title = surest(readTitles(page, seen, [], false).title);
  const reason: RecoveryIssue[] = page.text.trim() === '' ? ['empty'] : ['no-article'];
  return {
    format,
    encoding,
    text: page.text,
    issues: issues.includes('binary') ? [...issues] : [...issues, ...reason],
    kicker: null,
    title,
    subtitle: null,
    source: null,
    publishedAt: null,
    url: null,
    place: findPlace(seen, [], gazetteer),
    author: null,
    responsibleEditor: null,
    dateline: null,
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    bodyEvidence: [],
    figures: [],
    headings: [],
    masks: [],
    boilerplate: describeOutside({
      pageText: page.text,
      seen,
      isOutside: () => true,
      channels,
      title: title?.value ?? null,
      tail: 0,
    }),
  };
}
