import { cacheLife, cacheTag } from 'next/cache';
import { SITE_TAG, topicTag } from '../articles/cache-tags.ts';
import type { CardPage } from '../articles/card.ts';
import type { PageStart } from '../articles/paging.ts';
import { carryTags, tagsOfCards } from '../articles/published/carry-tags.ts';
import { clock } from '../platform/clock/clock.ts';
import { findAllTopics, findTopic, findTopicPage } from './find-topics.ts';
import type { Topic, TopicLink } from './topic.ts';

/** A topic by its slug; null when there is none. */
export async function readTopic(slug: string): Promise<Topic | null> {
  'use cache';
  // A slug that nobody has yet may be taken at any moment, and its page carries no tag of it.
  cacheLife('minutes');
  const topic = await findTopic(slug);
  cacheTag(SITE_TAG, ...(topic ? [topicTag(topic.id)] : []));
  return topic;
}

export async function readTopicPage(topicId: number, start: PageStart): Promise<CardPage> {
  'use cache';
  cacheLife({ stale: 300, revalidate: 60, expire: 300 });
  const page = await findTopicPage(topicId, start);
  carryTags([SITE_TAG, topicTag(topicId), ...tagsOfCards(page.items)]);
  return { ...page, readAt: clock.now().toISOString() };
}

/** Every open topic that has articles. */
export async function readTopics(): Promise<TopicLink[]> {
  'use cache';
  cacheLife('minutes');
  const topics = await findAllTopics();
  carryTags([SITE_TAG, ...topics.map((topic) => topicTag(topic.id))]);
  return topics;
}
