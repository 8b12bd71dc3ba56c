'use client';

import { Upload as UploadIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type DeskCommand, useCommands } from '#components/desk/command/commands.client.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { useHotkeys } from '#components/desk/use-hotkeys.client.ts';
import { Button } from '#components/ui/button.tsx';
import { UPLOAD_TYPES } from '#lib/media/media.ts';
import { refusedUnsent, uploadFile } from './upload-file.ts';
import { UploadList } from './upload-list.client.tsx';
import { type Upload, UploadQueue } from './upload-queue.ts';

const NONE: readonly Upload[] = [];

/** The library's page: pictures are brought by a button, or dropped anywhere on it. */
export function UploadZone({ children }: { children: ReactNode }) {
  const t = useTranslations('media');
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [queue] = useState(
    () => new UploadQueue({ send: uploadFile, refuse: refusedUnsent, onSettled: () => router.refresh() }),
  );
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot, () => NONE);

  useHotkeys({ u: () => input.current?.click() });
  const commands = useMemo<DeskCommand[]>(
    () => [
      {
        id: 'upload',
        label: t('upload'),
        keywords: ['upload', 'shangchuan'],
        keys: 'u',
        icon: UploadIcon,
        run: () => input.current?.click(),
      },
    ],
    [t],
  );
  useCommands(commands);

  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    queue.add([...event.dataTransfer.files]);
  }

  return (
    <section
      aria-label={t('heading')}
      className="relative min-h-dvh"
      onDragOver={over}
      onDragLeave={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)
      }
      onDrop={drop}
    >
      <DeskPage
        title={t('heading')}
        actions={
          <>
            <Button variant="primary" aria-keyshortcuts="u" onClick={() => input.current?.click()}>
              <UploadIcon aria-hidden />
              {t('upload')}
            </Button>
            <input
              ref={input}
              type="file"
              multiple
              accept={UPLOAD_TYPES.join(',')}
              aria-label={t('upload')}
              tabIndex={-1}
              className="sr-only"
              onChange={(event) => {
                queue.add([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
            />
          </>
        }
      >
        <UploadList uploads={uploads} onRetry={(key) => queue.retry(key)} onClear={() => queue.clear()} />
        {children}
      </DeskPage>
      {isOver && (
        <div className="pointer-events-none absolute inset-2 z-30 flex items-center justify-center rounded-md border-2 border-dashed border-accent bg-paper/85">
          <p className="text-lg font-semibold">{t('dropHere')}</p>
        </div>
      )}
    </section>
  );
}
