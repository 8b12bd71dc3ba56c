'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FocalPoint } from '#components/desk/editor/pictures/focal-point.client.tsx';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import { Banner } from '#components/ui/banner.tsx';
import { type ControlProps, Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { Media } from '#lib/media/media.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { CropPreviews } from './crop-previews.tsx';

type MediaDetailsProps = {
  media: Media;
  mayDescribe: boolean;
  action: (before: ActionResult | null, form: FormData) => Promise<ActionResult>;
};

const LENGTHS = { alt: 500, caption: 1_000, credit: 200, rightsHolder: 200, rightsNote: 500 } as const;
type Line = keyof typeof LENGTHS;

const FIELDS = [...(Object.keys(LENGTHS) as Line[]), 'rightsUntil'];

/** A picture with the point that stays in sight, and everything that is said of it. */
export function MediaDetails({ media, mayDescribe, action }: MediaDetailsProps) {
  const t = useTranslations('media');
  const { fieldError } = useFailureText();
  const { result, failure, pending, props } = useActionForm(action);
  const [focal, setFocal] = useState({ x: media.focalX, y: media.focalY });

  const line = (name: Line, control: ControlProps) => {
    const attributes = {
      ...control,
      name,
      defaultValue: media[name],
      maxLength: LENGTHS[name],
      disabled: !mayDescribe,
    };
    const isLong = name === 'alt' || name === 'caption' || name === 'rightsNote';
    return isLong ? <Textarea {...attributes} rows={2} className="min-h-15" /> : <Input {...attributes} />;
  };
  const field = (name: Line, hint?: string) => (
    <Field label={t(`fields.${name}`)} hint={hint} error={fieldError(failure, name)}>
      {(control) => line(name, control)}
    </Field>
  );

  return (
    <form
      {...props}
      className="grid gap-x-10 gap-y-6 border-t border-rule py-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <input type="hidden" name="mediaId" value={media.id} />
      <input type="hidden" name="focalX" value={focal.x} />
      <input type="hidden" name="focalY" value={focal.y} />
      <div className="flex flex-col gap-3">
        <div className="bg-wash">
          <FocalPoint
            media={media}
            x={focal.x}
            y={focal.y}
            disabled={!mayDescribe}
            onMove={(x, y) => setFocal({ x, y })}
          />
        </div>
        {mayDescribe && <p className="text-xs text-ink-2">{t('focalHint')}</p>}
        <CropPreviews media={media} x={focal.x} y={focal.y} />
      </div>
      <div className="flex flex-col gap-5">
        <FormFailure failure={failure} fields={FIELDS} />
        {!mayDescribe && <Banner>{t('readOnly')}</Banner>}
        {field('alt', t('altHint'))}
        {field('caption')}
        {field('credit')}
        {field('rightsHolder')}
        {field('rightsNote')}
        <Field
          label={t('fields.rightsUntil')}
          hint={t('rightsUntilHint')}
          error={fieldError(failure, 'rightsUntil')}
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              name="rightsUntil"
              defaultValue={media.rightsUntil ?? ''}
              disabled={!mayDescribe}
            />
          )}
        </Field>
        {mayDescribe && (
          <div className="flex items-center gap-4 border-t border-rule pt-4">
            <SubmitButton pending={pending}>{t('save')}</SubmitButton>
            <p role="status" className="text-xs text-ink-2">
              {result?.ok && !pending && t('saved')}
            </p>
          </div>
        )}
        <p className="text-xs text-ink-2">{t('copiedHint')}</p>
      </div>
    </form>
  );
}
