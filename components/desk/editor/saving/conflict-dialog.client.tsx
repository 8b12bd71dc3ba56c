'use client';

import { useTranslations } from 'next-intl';
import type { ArticleContent } from '#lib/articles/content.ts';
import { documentText } from '#lib/articles/render/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '../../../ui/dialog.client.tsx';

type ConflictDialogProps = {
  mine: ArticleContent;
  theirs: { content: ArticleContent; savedBy: string; savedAt: string };
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people wrote from the same version: both texts, whole, and a decision. */
export function ConflictDialog({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const t = useTranslations('editor');
  return (
    <Dialog open>
      <DialogContent
        title={t('conflict')}
        description={t('conflictHint', { name: theirs.savedBy })}
        closeLabel={t('close')}
        className="sm:max-w-5xl"
        onEscapeKeyDown={(event) => event.preventDefault()}
        onPointerDownOutside={(event) => event.preventDefault()}
      >
        <div className="grid gap-6 sm:grid-cols-2">
          <Version heading={t('mine')} content={mine} />
          <Version heading={t('theirs', { name: theirs.savedBy })} content={theirs.content} />
        </div>
        <DialogActions>
          <Button onClick={() => void navigator.clipboard.writeText(asText(mine))}>{t('copyMine')}</Button>
          <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
          <Button variant="primary" onClick={onKeepMine}>
            {t('keepMine')}
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}

function asText({ kicker, title, subtitle, summary, body }: ArticleContent): string {
  return [kicker, title, subtitle, summary, documentText(body)].filter((part) => part !== '').join('\n\n');
}

function Version({ heading, content }: { heading: string; content: ArticleContent }) {
  return (
    <section className="flex min-w-0 flex-col gap-2 border-t border-rule pt-3">
      <h3 className="text-xs text-ink-2">{heading}</h3>
      <p className="font-serif text-lg font-bold">{content.title}</p>
      <div className="max-h-96 overflow-y-auto text-sm whitespace-pre-wrap">{documentText(content.body)}</div>
    </section>
  );
}
