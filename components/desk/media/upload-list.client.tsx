'use client';

import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { Button } from '#components/ui/button.tsx';
import type { Upload } from './upload-queue.ts';

type UploadListProps = {
  uploads: readonly Upload[];
  onRetry: (key: number) => void;
  onClear: () => void;
};

/** What is being brought in: how far each file has come, and what keeps one out. */
export function UploadList({ uploads, onRetry, onClear }: UploadListProps) {
  const t = useTranslations('media');
  if (uploads.length === 0) return null;
  const left = uploads.filter(({ state }) => state === 'waiting' || state === 'sending').length;
  return (
    <section aria-label={t('uploads')} className="mb-4 border-y border-rule py-2">
      <div className="flex min-h-9 items-center justify-between gap-4">
        <p role="status" className="text-sm font-medium">
          {left > 0 ? t('uploading', { left, count: uploads.length }) : t('uploadsOver')}
        </p>
        {left < uploads.length && (
          <Button variant="ghost" size="sm" onClick={onClear}>
            {t('clearUploads')}
          </Button>
        )}
      </div>
      <ul className="max-h-72 overflow-y-auto">
        {uploads.map((upload) => (
          <li key={upload.key} className="flex min-h-11 items-center gap-3 border-t border-rule py-2 text-sm">
            <Sign state={upload.state} />
            <span className="min-w-0 flex-1 break-all">{upload.file.name}</span>
            <Standing upload={upload} onRetry={() => onRetry(upload.key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sign({ state }: { state: Upload['state'] }) {
  if (state === 'done') return <CircleCheck aria-hidden className="size-4 shrink-0 text-good" />;
  if (state === 'failed') return <CircleAlert aria-hidden className="size-4 shrink-0 text-bad" />;
  return <LoaderCircle aria-hidden className="size-4 shrink-0 text-ink-2" />;
}

function Standing({ upload, onRetry }: { upload: Upload; onRetry: () => void }) {
  const t = useTranslations('media');
  const { general } = useFailureText();
  switch (upload.state) {
    case 'waiting':
      return <span className="text-xs text-ink-2">{t('waiting')}</span>;
    case 'sending':
      return (
        <span className="flex items-center gap-3 text-xs text-ink-2">
          <progress
            value={upload.share}
            max={1}
            aria-label={upload.file.name}
            className="h-1 w-28 appearance-none overflow-hidden rounded-full bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
          />
          {upload.share < 1 ? t('sent', { percent: Math.floor(upload.share * 100) }) : t('processing')}
        </span>
      );
    case 'done':
      return (
        <Link
          href={`/desk/media/${upload.media.id}`}
          className="text-xs underline decoration-rule underline-offset-4"
        >
          {t('describe')}
        </Link>
      );
    case 'failed':
      return (
        <span className="flex items-center gap-2 text-xs text-bad">
          {general(upload.failure).join(' ')}
          <Button variant="ghost" size="sm" onClick={onRetry}>
            {t('retry')}
          </Button>
        </span>
      );
  }
}
