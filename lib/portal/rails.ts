import type { Subject } from '../articles/article.ts';
import type { SourceLink } from '../articles/card.ts';
import { findCardsById } from '../articles/published/find-cards.ts';
import { findNewest } from '../articles/published/find-newest.ts';
import type { PlaceLink } from '../regions/place.ts';
import { PORTAL } from '../regions/region.ts';
import { fillRails, type RailPlan, type RailStep } from './fill-rails.ts';
import type { Rail } from './rail.ts';

/** What the rails beside an article depend on. */
export type RailSubject = {
  id: number;
  subject: Subject | null;
  source: SourceLink | null;
  /** From the narrowest place to the portal: city, province, portal. */
  chain: PlaceLink[];
  /** Articles that share words with it, best first. */
  related: { ids: number[]; words: string[] };
};

const FEWEST = 3;

/**
 * The rails of an article's page, in the order in which they choose. Every chain goes the same way: the
 * same city, then its province, then the portal. Promotion is never recommended.
 */
export function articleRailPlans({ subject, source, chain, related }: RailSubject): RailPlan[] {
  const everywhere = chain.at(-1);
  if (!everywhere) return [];
  const along = (part: Partial<Extract<RailStep, { select: unknown }>['select']>): RailStep[] =>
    chain.map((place) => ({
      why: { place, ...(part.subject ? { subject: part.subject } : {}) },
      select: { region: place.code, editorial: true, ...part },
    }));
  const plan = (key: RailPlan['key'], size: number, steps: RailStep[]): RailPlan => ({
    key,
    size,
    least: Math.min(FEWEST, size),
    steps,
  });

  const relatedSteps: RailStep[] = [
    { why: { place: everywhere, words: related.words }, ids: related.ids },
    ...along(subject ? { subject } : {}),
  ];

  return [
    plan('recommended', 1, relatedSteps),
    plan('related', 6, relatedSteps),
    plan('channel', 5, subject ? along({ subject }) : []),
    plan('pictures', 4, along({ only: 'pictures' })),
    plan('countyLife', 4, along({ only: 'county-life' })),
    plan(
      'source',
      4,
      source
        ? [
            {
              why: { place: everywhere, sourceName: source.name },
              select: { region: PORTAL, source: source.id, editorial: true },
            },
          ]
        : [],
    ),
    plan('latest', 6, along({})),
  ];
}

/** More than a page shows, so that what it shows already can be left out of any rail. */
const CANDIDATES = 40;

/** The rails of an article's page; `shown` are the articles that the page links already. */
export async function findArticleRails(subject: RailSubject, shown: number[]): Promise<Rail[]> {
  const plans = articleRailPlans(subject);
  const steps = [...new Set(plans.flatMap((plan) => plan.steps))];
  const selecting = steps.filter((step) => 'select' in step);
  const newest = await findNewest(selecting.map(({ select }) => ({ ...select, limit: CANDIDATES })));
  const found = new Map<RailStep, number[]>(
    selecting.map((step, index) => [step, (newest[index] ?? []).map((row) => row.id)]),
  );
  const rails = fillRails(plans, [subject.id, ...shown], (step) =>
    'ids' in step ? step.ids : (found.get(step) ?? []),
  );

  const cards = await findCardsById(rails.flatMap((rail) => rail.ids));
  return rails.map(({ key, why, ids }) => ({
    key,
    why,
    cards: cards.filter((card) => ids.includes(card.id)),
  }));
}
