'use client';

import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Media, UPLOAD_TYPES, variantPath } from '#lib/media/media.ts';
import type { Issue } from '#lib/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogContent } from '../../../ui/dialog.client.tsx';
import { Input } from '../../../ui/input.tsx';
import { useFailureText } from '../../forms/failure-text.client.ts';
import { useLibrary } from './library.client.tsx';

type MediaPickerProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (media: Media) => void;
};

const SEARCH_DELAY_MS = 250;

/** Chooses a picture from the library, or brings one. */
export function MediaPicker({ open, onOpenChange, onPick }: MediaPickerProps) {
  const t = useTranslations('editor');
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('library')} closeLabel={t('close')} className="sm:max-w-3xl">
        {open && (
          <Pictures
            onPick={(media) => {
              onPick(media);
              onOpenChange(false);
            }}
          />
        )}
      </DialogContent>
    </Dialog>
  );
}

type Listed = { state: 'loading' | 'failed' } | { state: 'listed'; rows: Media[]; next: string | null };

function Pictures({ onPick }: { onPick: (media: Media) => void }) {
  const t = useTranslations('editor');
  const { issueText } = useFailureText();
  const { search, upload } = useLibrary();
  const [q, setQ] = useState('');
  const [listed, setListed] = useState<Listed>({ state: 'loading' });
  const [uploading, setUploading] = useState(false);
  const [issues, setIssues] = useState<Issue[]>([]);
  const file = useRef<HTMLInputElement>(null);

  const list = useEffectEvent(async (text: string) => {
    try {
      setListed({ state: 'listed', ...(await search(text)) });
    } catch {
      setListed({ state: 'failed' });
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => void list(q), SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [q]);

  async function bring(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    setUploading(true);
    setIssues([]);
    const answer = await upload(chosen);
    setUploading(false);
    if (answer.ok) onPick(answer.media);
    else setIssues(answer.issues);
  }
  async function more(from: string): Promise<void> {
    const page = await search(q, from);
    setListed((before) =>
      before.state === 'listed'
        ? { state: 'listed', rows: [...before.rows, ...page.rows], next: page.next }
        : before,
    );
  }

  return (
    <>
      <div className="flex gap-2">
        <Input
          type="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          placeholder={t('searchLibrary')}
          aria-label={t('searchLibrary')}
        />
        <Button
          variant="primary"
          disabled={uploading}
          aria-busy={uploading}
          onClick={() => file.current?.click()}
        >
          <Upload aria-hidden />
          {uploading ? t('uploading') : t('upload')}
        </Button>
        <input
          ref={file}
          type="file"
          accept={UPLOAD_TYPES.join(',')}
          className="sr-only"
          tabIndex={-1}
          aria-label={t('upload')}
          onChange={(event) => void bring(event.target.files?.[0])}
        />
      </div>
      {issues.map((issue) => (
        <p key={issue.code} role="alert" className="text-sm text-bad">
          {issueText(issue)}
        </p>
      ))}
      {listed.state === 'failed' && <p className="py-8 text-sm text-bad">{t('libraryFailed')}</p>}
      {listed.state === 'loading' && <div className="skeleton h-48" />}
      {listed.state === 'listed' && listed.rows.length === 0 && (
        <p className="py-8 text-sm text-ink-2">{t('libraryEmpty')}</p>
      )}
      {listed.state === 'listed' && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {listed.rows.map((media) => (
            <li key={media.id}>
              <button
                type="button"
                className="flex w-full flex-col gap-1 text-left"
                onClick={() => onPick(media)}
              >
                <img
                  src={variantPath(media.uploadHash, media.widths[0] ?? media.width, 'webp')}
                  alt={media.alt}
                  loading="lazy"
                  style={{ backgroundColor: media.dominantColor }}
                  className="aspect-3/2 w-full object-cover"
                />
                <span className="line-clamp-1 text-xs text-ink-2">{media.caption || media.filename}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {listed.state === 'listed' && listed.next && (
        <Button className="self-center" onClick={() => void more(listed.next ?? '')}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
