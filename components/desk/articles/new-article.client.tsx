'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { startTransition, useMemo } from 'react';
import { type DeskCommand, useCommands } from '#components/desk/command/commands.client.tsx';
import { useHotkeys } from '#components/desk/use-hotkeys.client.ts';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';

/** Begins an article and leads to it: by button, by `n`, from the palette. */
export function NewArticle({ action }: { action: () => Promise<void> }) {
  const t = useTranslations('articles.list');
  useHotkeys({ n: () => startTransition(action) });
  const commands = useMemo<DeskCommand[]>(
    () => [
      {
        id: 'new-article',
        label: t('new'),
        keywords: ['new', 'xinjian'],
        keys: 'n',
        icon: Plus,
        run: () => startTransition(action),
      },
    ],
    [t, action],
  );
  useCommands(commands);
  return (
    <form action={action}>
      <SubmitButton aria-keyshortcuts="n">
        <Plus aria-hidden />
        {t('new')}
      </SubmitButton>
    </form>
  );
}
