'use client';

import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DeskArticle } from '#lib/articles/desk-article.ts';
import { Button } from '../../ui/button.tsx';
import { useFailureText } from '../forms/failure-text.client.ts';
import type { EditorActions } from './editor-actions.ts';
import type { LocalDraft, SaveStatus } from './saving/autosave.ts';
import type { EditLock } from './saving/use-edit-lock.client.ts';

type EditorNoticesProps = {
  article: DeskArticle;
  lock: EditLock;
  isOpen: boolean;
  status: SaveStatus;
  leftOver: LocalDraft | null;
  onBringBack: () => void;
  onForget: () => void;
  onShowBoth: () => void;
  actions: EditorActions;
};

/** What the person has to know before going on writing, each with its next step. */
export function EditorNotices(props: EditorNoticesProps) {
  const { article, lock, isOpen, status, leftOver, onBringBack, onForget, onShowBoth, actions } = props;
  const t = useTranslations('editor');
  const tRefusal = useTranslations('refusals');
  const { issueText } = useFailureText();
  const format = useFormatter();
  const router = useRouter();
  const minute = (at: Date) =>
    format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
  const { work } = article;

  return (
    <div aria-live="polite">
      {status.state === 'stale' && (
        <Notice
          tone="bad"
          text={t('stale')}
          action={
            <Button size="sm" onClick={onShowBoth}>
              {t('showBoth')}
            </Button>
          }
        />
      )}
      {status.state === 'away' && <Notice tone="warn" text={t('away')} />}
      {status.state === 'refused' && <Notice tone="bad" text={tRefusal(status.reason as 'forbidden')} />}
      {status.state === 'invalid' &&
        status.issues.map((issue) => (
          <Notice key={`${issue.code}-${issue.field}`} tone="bad" text={issueText(issue)} />
        ))}
      {leftOver && (
        <Notice
          tone="warn"
          text={t('leftOver', { time: minute(new Date(leftOver.typedAt)) })}
          action={
            <>
              <Button size="sm" variant="primary" onClick={onBringBack}>
                {t('bringBack')}
              </Button>
              <Button size="sm" variant="ghost" onClick={onForget}>
                {t('forget')}
              </Button>
            </>
          }
        />
      )}
      {isOpen && lock.holder && !lock.isMine && (
        <Notice
          tone="warn"
          text={t('lockedBy', { name: lock.holder.name })}
          action={
            article.may.takeOver && (
              <Button size="sm" onClick={() => void lock.takeOver().then(() => router.refresh())}>
                {t('takeOver')}
              </Button>
            )
          }
        />
      )}
      {work?.state === 'scheduled' && work.scheduledAt && (
        <Notice
          tone="plain"
          text={t('scheduledFor', { time: minute(work.scheduledAt) })}
          action={
            article.may.publish && (
              <Button
                size="sm"
                onClick={async () => {
                  await actions.returnToDraftAction({ articleId: article.id });
                  router.refresh();
                }}
              >
                {t('returnToDraft')}
              </Button>
            )
          }
        />
      )}
      {work && article.live && <Notice tone="plain" text={t('liveUntouched', { number: work.number })} />}
      {!work && article.live && <Notice tone="plain" text={t('readingLive')} />}
    </div>
  );
}

const TONES = { plain: 'border-rule', warn: 'border-warn', bad: 'border-bad' };

function Notice({ tone, text, action }: { tone: keyof typeof TONES; text: string; action?: ReactNode }) {
  return (
    <div
      className={`flex flex-wrap items-center gap-3 border-b border-l-4 px-4 py-2 text-sm lg:px-8 ${TONES[tone]} border-b-rule`}
    >
      <p className="min-w-0 flex-1">{text}</p>
      {action && <div className="flex gap-2">{action}</div>}
    </div>
  );
}
