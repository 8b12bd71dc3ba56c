import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { db } from '../../platform/db/db.ts';
import { deskStatus } from '../article.ts';
import { contentSchema } from '../content.ts';
import type { DeskArticle } from '../desk-article.ts';
import { revisionContent, WITH_CONTENT } from '../internal/revision-content.ts';
import * as policy from '../policy.ts';

/** An article as the desk works with it; null when there is none that the actor may read. Changes nothing. */
export async function findArticle(actor: Actor, id: number): Promise<DeskArticle | null> {
  const row = await db().article.findUnique({
    where: { id },
    include: {
      createdBy: { select: { name: true } },
      liveEdition: { include: { publishedRevision: { include: WITH_CONTENT } } },
      workEdition: {
        include: {
          workingCopy: { include: { savedBy: { select: { name: true } } } },
          lock: { include: { person: { select: { name: true } } } },
        },
      },
    },
  });
  if (!row) return null;

  const copy = row.workEdition?.workingCopy;
  const work =
    row.workEdition && copy
      ? {
          editionId: row.workEdition.id,
          number: row.workEdition.number,
          state: row.workEdition.state,
          version: copy.version,
          content: contentSchema.parse(copy.content),
          savedAt: copy.savedAt,
          savedBy: copy.savedBy.name,
          scheduledAt: row.workEdition.scheduledAt,
        }
      : null;
  const published = row.liveEdition?.publishedRevision;
  const live =
    row.liveEdition?.publishedAt && published
      ? {
          editionId: row.liveEdition.id,
          number: row.liveEdition.number,
          content: revisionContent(published),
          publishedAt: row.liveEdition.publishedAt,
        }
      : null;
  const facts: policy.ArticleFacts = {
    createdById: row.createdById,
    state: row.state,
    workState: work?.state ?? null,
    trashed: row.trashedAt !== null,
    places: (work ?? live)?.content.places ?? [],
  };
  if (!policy.mayRead(actor, facts)) return null;

  const lock = row.workEdition?.lock;
  return {
    id,
    status: deskStatus(row.state, facts.workState, facts.trashed),
    createdBy: row.createdBy.name,
    createdAt: row.createdAt,
    firstPublishedAt: row.firstPublishedAt,
    publishedAt: row.publishedAt,
    work,
    live,
    lock:
      lock && lock.expiresAt > clock.now()
        ? { personId: lock.personId, name: lock.person.name, tab: lock.tab }
        : null,
    may: {
      edit: policy.mayEdit(actor, facts),
      submit: policy.maySubmit(actor, facts),
      publish: policy.mayPublish(actor, facts),
      withdraw: row.state === 'live' && policy.mayWithdraw(actor, facts),
      trash: policy.mayTrash(actor, facts),
      takeOver: policy.mayTakeOverLock(actor, facts),
    },
  };
}
