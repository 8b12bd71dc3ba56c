import type { Actor } from '#lib/people/actor.ts';
import { clock } from '#lib/platform/clock/clock.ts';
import { db } from '#lib/platform/db/db.ts';
import { indexArticle } from '#lib/search/commands/index-article.ts';
import { seedArticles } from './articles.ts';
import { pictureChooser } from './choose-picture.ts';
import { SLOGANS } from './content/slogans.ts';
import { DEMO_PEOPLE, seedPeople } from './people.ts';
import { seedPictures } from './pictures.ts';
import { seedReferenceArticle } from './reference-article.ts';
import { seedRegions, showProvinces } from './regions.ts';
import { seedSettings, seedSources, seedTopics } from './sources.ts';

export type Progress = (line: string) => void;

/** What every newsroom begins with: the places of the country. Changes nothing when they are there. */
export async function seedPlaces(progress: Progress): Promise<void> {
  if ((await db().region.count()) > 0) return;
  progress(`Loaded ${await seedRegions(SLOGANS)} places`);
}

/** Where the demonstration has news: 陕西 and 甘肃. */
const PROVINCES = ['61', '62'];

export type DemoAccounts = { password: string; people: { email: string; name: string; role: string }[] };

/**
 * Loads the demonstration into a newsroom that has places and no article. Answers the accounts that it made,
 * or null when there was something already.
 */
export async function seedDemonstration(password: string, progress: Progress): Promise<DemoAccounts | null> {
  if ((await db().article.count()) > 0 || (await db().source.count()) > 0) return null;
  const now = clock.now();
  const actors = await seedPeople(password);
  const chief = actorOf(actors, 'chief@demo.local');
  const admin = actorOf(actors, 'admin@demo.local');
  await seedSettings(admin);
  const sourceIds = await seedSources(admin);
  const topicIds = await seedTopics();
  await showProvinces(PROVINCES);
  const pictures = await seedPictures(chief, everyTenth(progress, 'Drew', 'pictures'));
  const choose = pictureChooser(pictures);

  const first = await seedReferenceArticle({ chief, sourceIds, choose, now });
  const ids = await seedArticles({
    cast: { chief, writers: [actorOf(actors, 'editor@demo.local'), actorOf(actors, 'yulin@demo.local')] },
    sourceIds,
    topicIds,
    choose,
    now,
    progress: everyTenth(progress, 'Wrote', 'articles', 50),
  });
  // The jobs that publication enqueued would do this as well, one by one after the start.
  for (const articleId of [first, ...ids]) await indexArticle({ articleId });
  progress('Indexed the articles for search and related articles');
  return { password, people: DEMO_PEOPLE.map(({ email, name, role }) => ({ email, name, role })) };
}

function actorOf(actors: Map<string, Actor>, email: string): Actor {
  const actor = actors.get(email);
  if (!actor) throw new Error(`the demonstration has no ${email}`);
  return actor;
}

function everyTenth(progress: Progress, verb: string, what: string, step = 10) {
  return (done: number, of: number) => {
    if (done % step === 0 || done === of) progress(`${verb} ${done} of ${of} ${what}`);
  };
}
