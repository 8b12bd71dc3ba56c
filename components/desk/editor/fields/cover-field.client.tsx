'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Cover } from '#lib/articles/content.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Input } from '../../../ui/input.tsx';
import { FocalPoint } from '../pictures/focal-point.client.tsx';
import { useLibrary } from '../pictures/library.client.tsx';
import { MediaPicker } from '../pictures/media-picker.client.tsx';

type CoverFieldProps = {
  cover: Cover | null;
  disabled: boolean;
  error?: string;
  onChange: (cover: Cover | null) => void;
};

/** The picture that stands for the article on fronts and when it is shared. */
export function CoverField({ cover, disabled, error, onChange }: CoverFieldProps) {
  const t = useTranslations('editor');
  const { find } = useLibrary();
  const [picking, setPicking] = useState(false);
  const media = cover ? find(cover.mediaId) : undefined;
  return (
    <section className="flex flex-col gap-3" aria-label={t('cover')}>
      <h2 className="text-sm font-medium">{t('cover')}</h2>
      {cover && media && (
        <>
          <FocalPoint
            media={media}
            x={cover.focalX}
            y={cover.focalY}
            disabled={disabled}
            onMove={(focalX, focalY) => onChange({ ...cover, focalX, focalY })}
          />
          <Field label={t('alt')} error={error}>
            {(control) => (
              <Input
                {...control}
                value={cover.alt}
                maxLength={500}
                disabled={disabled}
                onChange={(event) => onChange({ ...cover, alt: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
      {!disabled && (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => setPicking(true)}>
            {cover ? t('changePicture') : t('choosePicture')}
          </Button>
          {cover && (
            <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
              {t('removeCover')}
            </Button>
          )}
        </div>
      )}
      <MediaPicker
        open={picking}
        onOpenChange={setPicking}
        onPick={({ id: mediaId, alt, caption, credit, focalX, focalY }) =>
          onChange({ mediaId, alt, caption, credit, focalX, focalY })
        }
      />
    </section>
  );
}
