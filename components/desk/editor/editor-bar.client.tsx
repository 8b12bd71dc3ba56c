'use client';

import { ArrowLeft, ChevronDown, ExternalLink, Eye } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { articlePath } from '#lib/articles/article.ts';
import type { DeskArticle } from '#lib/articles/desk-article.ts';
import { blocking, type ReadinessIssue } from '#lib/articles/rules.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { Button } from '../../ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '../../ui/dropdown-menu.client.tsx';
import { useToast } from '../../ui/toast.client.tsx';
import { useRun } from '../forms/use-run.client.ts';
import { StatusBadge } from '../status-badge.tsx';
import type { EditorActions } from './editor-actions.ts';
import type { Autosave, SaveStatus } from './saving/autosave.ts';
import { ScheduleDialog } from './schedule-dialog.client.tsx';

type EditorBarProps = {
  article: DeskArticle;
  status: SaveStatus;
  autosave: Autosave;
  characters: number;
  issues: ReadinessIssue[];
  editable: boolean;
  actions: EditorActions;
};

/** Where one is, that everything is kept, and what can be done next. */
export function EditorBar({
  article,
  status,
  autosave,
  characters,
  issues,
  editable,
  actions,
}: EditorBarProps) {
  const t = useTranslations('editor');
  const router = useRouter();
  const toast = useToast();
  const run = useRun();
  const [pending, start] = useTransition();
  const [scheduling, setScheduling] = useState(false);
  const { work, may } = article;
  const ref = { articleId: article.id };
  const inReview = work?.state === 'submitted' || work?.state === 'scheduled';

  /** Does one thing with the article, says so, and shows it as it then stands. */
  async function act(
    action: () => Promise<ActionResult<unknown>>,
    said: string,
    undo?: () => Promise<unknown>,
  ) {
    const undoing = undo && {
      label: t('undo'),
      run: async () => {
        await undo();
        router.refresh();
      },
    };
    const result = await run(action, { text: said, undo: undoing });
    if (result?.ok) router.refresh();
  }
  /** Everything typed is at the server before the article moves on. */
  async function afterSaving(
    action: (version: number) => Promise<ActionResult<unknown>>,
    said: string,
    undo?: () => Promise<unknown>,
  ) {
    if (editable && !(await autosave.flush())) toast({ tone: 'bad', text: t('notSaved') });
    else await act(() => action(autosave.version), said, undo);
  }
  async function preview(): Promise<void> {
    // Opened in the click itself, or the browser takes it for a pop-up.
    const opened = open('about:blank', '_blank');
    await autosave.flush();
    if (opened) opened.location.href = `/preview/${article.id}`;
  }

  const blocked = blocking(issues).length > 0;
  return (
    <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper px-4 py-2 lg:px-8">
      <Button asChild variant="ghost" size="sm" className="-ml-3">
        <Link href="/desk/articles">
          <ArrowLeft aria-hidden />
          {t('back')}
        </Link>
      </Button>
      <StatusBadge status={article.status} />
      <SaveState status={status} />
      <span className="text-xs text-ink-2">{t('characters', { count: characters })}</span>
      <div className="ml-auto flex items-center gap-2">
        {article.live && (
          <Button asChild variant="ghost" size="sm">
            <a href={articlePath(article.id)} target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden />
              {t('seeLive')}
            </a>
          </Button>
        )}
        <Button size="sm" variant="ghost" onClick={() => void preview()}>
          <Eye aria-hidden />
          {t('preview')}
        </Button>
        {!work && article.live && may.edit && (
          <Button
            variant="primary"
            size="sm"
            disabled={pending}
            onClick={() => start(() => act(() => actions.startSuccessorAction(ref), t('successorStarted')))}
          >
            {t('startSuccessor')}
          </Button>
        )}
        {work && may.publish && (
          <Button
            variant="primary"
            size="sm"
            disabled={pending}
            aria-busy={pending}
            title={blocked ? t('blocking', { count: blocking(issues).length }) : undefined}
            onClick={() =>
              start(() =>
                afterSaving((version) => actions.publishAction({ ...ref, version }), t('published')),
              )
            }
          >
            {t('publish')}
          </Button>
        )}
        {work?.state === 'drafting' && !may.publish && may.submit && (
          <Button
            variant="primary"
            size="sm"
            disabled={pending}
            onClick={() =>
              start(() => afterSaving((version) => actions.submitAction({ ...ref, version }), t('submitted')))
            }
          >
            {t('submit')}
          </Button>
        )}
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button size="sm" disabled={pending} aria-label={t('moreActions')}>
              <ChevronDown aria-hidden />
            </Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent>
            {work && may.publish && (
              <DropdownMenuItem onSelect={() => setScheduling(true)}>{t('schedule')}</DropdownMenuItem>
            )}
            {work?.state === 'drafting' && may.publish && may.submit && (
              <DropdownMenuItem
                onSelect={() =>
                  start(() =>
                    afterSaving((version) => actions.submitAction({ ...ref, version }), t('submitted')),
                  )
                }
              >
                {t('submit')}
              </DropdownMenuItem>
            )}
            {inReview && (
              <DropdownMenuItem
                onSelect={() => start(() => act(() => actions.returnToDraftAction(ref), t('returned')))}
              >
                {t('returnToDraft')}
              </DropdownMenuItem>
            )}
            {work?.state === 'drafting' && article.live && may.edit && (
              <DropdownMenuItem
                tone="danger"
                onSelect={() => start(() => act(() => actions.discardSuccessorAction(ref), t('discarded')))}
              >
                {t('discardSuccessor')}
              </DropdownMenuItem>
            )}
            <DropdownMenuSeparator />
            {may.withdraw && (
              <DropdownMenuItem
                tone="danger"
                onSelect={() => start(() => act(() => actions.withdrawAction(ref), t('withdrawn')))}
              >
                {t('withdraw')}
              </DropdownMenuItem>
            )}
            {may.trash && article.status !== 'trashed' && (
              <DropdownMenuItem
                tone="danger"
                onSelect={() =>
                  start(() =>
                    act(
                      () => actions.trashAction(ref),
                      t('trashed'),
                      () => actions.restoreAction(ref),
                    ),
                  )
                }
              >
                {t('trash')}
              </DropdownMenuItem>
            )}
            {article.status === 'trashed' && (
              <DropdownMenuItem
                onSelect={() => start(() => act(() => actions.restoreAction(ref), t('restored')))}
              >
                {t('restore')}
              </DropdownMenuItem>
            )}
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
      <ScheduleDialog
        open={scheduling}
        onOpenChange={setScheduling}
        scheduledAt={work?.scheduledAt ?? null}
        onSchedule={(at) =>
          start(() =>
            afterSaving((version) => actions.scheduleAction({ ...ref, version, at }), t('scheduled')),
          )
        }
      />
    </header>
  );
}

function SaveState({ status }: { status: SaveStatus }) {
  const t = useTranslations('editor');
  const format = useFormatter();
  const at =
    status.state === 'saved' && status.at
      ? format.dateTime(status.at, { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })
      : null;
  return (
    <span role="status" data-save-state={status.state} className="text-xs text-ink-2">
      {at ? t('savedAt', { time: at }) : t(`save.${status.state}`)}
    </span>
  );
}
