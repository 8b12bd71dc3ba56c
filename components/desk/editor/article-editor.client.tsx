'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ArticleContent } from '#lib/articles/content.ts';
import type { DeskArticle } from '#lib/articles/desk-article.ts';
import { countCharacters, documentText } from '#lib/articles/render/text.ts';
import { issuesBeforePublishing } from '#lib/articles/rules.ts';
import type { Media } from '#lib/media/media.ts';
import type { FoundRegion } from '#lib/regions/region.ts';
import { useToast } from '../../ui/toast.client.tsx';
import { useFailureText } from '../forms/failure-text.client.ts';
import { BodyEditor } from './body/body-editor.client.tsx';
import type { EditorActions } from './editor-actions.ts';
import { EditorBar } from './editor-bar.client.tsx';
import { EditorNotices } from './editor-notices.client.tsx';
import { Inspector, type InspectorChoices } from './fields/inspector.client.tsx';
import { TitleFields } from './fields/title-fields.client.tsx';
import { LibraryProvider } from './pictures/library.client.tsx';
import { ConflictDialog } from './saving/conflict-dialog.client.tsx';
import { readFromServer, type ServerCopy } from './saving/save-to-server.ts';
import { useAutosave } from './saving/use-autosave.client.ts';
import { useEditLock } from './saving/use-edit-lock.client.ts';

type ArticleEditorProps = {
  article: DeskArticle;
  /** Of the edition in work, else of the live one, which is shown and cannot be changed. */
  content: ArticleContent;
  media: Media[];
  places: FoundRegion[];
  choices: InspectorChoices;
  actions: EditorActions;
};

/** The page on which an article is written. */
export function ArticleEditor({ media, ...props }: ArticleEditorProps) {
  return (
    <LibraryProvider initial={media}>
      <Writing {...props} />
    </LibraryProvider>
  );
}

function Writing({ article, content: initial, places, choices, actions }: Omit<ArticleEditorProps, 'media'>) {
  const t = useTranslations('editor');
  const { issueText } = useFailureText();
  const toast = useToast();
  const { work } = article;
  const [tab] = useState(() => crypto.randomUUID());
  const edition = { articleId: article.id, editionId: work?.editionId ?? 0, tab };
  const isOpen = work !== null && work.state !== 'scheduled' && article.may.edit;

  const lock = useEditLock(edition, isOpen);
  const { autosave, status, leftOver, forgetLeftOver } = useAutosave(
    edition,
    { version: work?.version ?? 1, savedAt: work?.savedAt ?? null },
    initial,
  );
  const [content, setContent] = useState(initial);
  // Raised when the body is replaced from outside; the editor itself is the truth otherwise.
  const [generation, setGeneration] = useState(0);
  const [names, setNames] = useState(() => new Map(places.map((place) => [place.code, place])));
  const [theirs, setTheirs] = useState<ServerCopy | null>(null);

  const editable = isOpen && lock.isMine && status.state !== 'refused' && status.state !== 'locked';
  const read = useDeferredValue(content);
  const issues = useMemo(() => issuesBeforePublishing(read), [read]);
  const characters = useMemo(() => countCharacters(documentText(read.body)), [read.body]);

  function change(part: Partial<ArticleContent>): void {
    setContent((before) => {
      const next = { ...before, ...part };
      autosave.change(next);
      return next;
    });
  }
  function replace(next: ArticleContent): void {
    setContent(next);
    setGeneration((before) => before + 1);
  }
  async function showBoth(): Promise<void> {
    setTheirs(await readFromServer(article.id));
  }
  async function keepMine(): Promise<void> {
    if (!theirs) return;
    const { version } = theirs;
    setTheirs(null);
    await forgetLeftOver();
    autosave.change(content);
    await autosave.keepMine(version);
  }
  async function takeTheirs(): Promise<void> {
    if (!theirs) return;
    await forgetLeftOver();
    await autosave.takeTheirs(theirs.version, new Date(theirs.savedAt));
    replace(theirs.content);
    setTheirs(null);
  }
  async function bringBack(): Promise<void> {
    if (!leftOver) return;
    replace(leftOver.content);
    await forgetLeftOver();
    if (leftOver.version === autosave.version) autosave.change(leftOver.content);
    else await showBoth();
  }

  return (
    <div className="flex min-h-dvh flex-col">
      <EditorBar
        article={article}
        status={status}
        autosave={autosave}
        characters={characters}
        issues={issues}
        editable={editable}
        actions={actions}
      />
      <EditorNotices
        article={article}
        lock={lock}
        isOpen={isOpen}
        status={status}
        leftOver={editable ? leftOver : null}
        onBringBack={() => void bringBack()}
        onForget={() => void forgetLeftOver()}
        onShowBoth={() => void showBoth()}
        actions={actions}
      />
      <div className="flex flex-1 flex-col gap-8 px-4 py-6 lg:flex-row lg:px-8">
        <div className="mx-auto w-full max-w-[45rem] min-w-0 lg:flex-1">
          <TitleFields content={content} disabled={!editable} onChange={change} />
          <hr className="my-4" />
          <BodyEditor
            value={content.body}
            generation={generation}
            editable={editable}
            onChange={(body) => change({ body })}
            onUploadIssues={(found) =>
              found.forEach((issue) => {
                toast({ tone: 'bad', text: issueText(issue) });
              })
            }
          />
        </div>
        <aside aria-label={t('inspector')} className="w-full shrink-0 lg:w-80">
          <Inspector
            content={content}
            issues={issues}
            choices={choices}
            placeNames={names}
            disabled={!editable}
            onChange={change}
            onMeetPlaces={(met) =>
              setNames(
                (before) => new Map([...before, ...met.map((one): [string, FoundRegion] => [one.code, one])]),
              )
            }
          />
        </aside>
      </div>
      {theirs && (
        <ConflictDialog
          mine={content}
          theirs={theirs}
          onKeepMine={() => void keepMine()}
          onTakeTheirs={() => void takeTheirs()}
        />
      )}
    </div>
  );
}
