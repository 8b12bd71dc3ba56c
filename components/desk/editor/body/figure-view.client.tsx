'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Input } from '../../../ui/input.tsx';
import { FocalPoint } from '../pictures/focal-point.client.tsx';
import { useLibrary } from '../pictures/library.client.tsx';
import { MediaPicker } from '../pictures/media-picker.client.tsx';

type FigureAttributes = {
  mediaId: number | null;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
};

/** A figure in the text: the picture with its words beneath, each edited where it stands. */
export function FigureView({ node, updateAttributes, deleteNode, editor, selected }: NodeViewProps) {
  const t = useTranslations('editor');
  const library = useLibrary();
  const [picking, setPicking] = useState(false);
  const attributes = node.attrs as FigureAttributes;
  const media = attributes.mediaId === null ? undefined : library.find(attributes.mediaId);
  const { isEditable } = editor;
  const text = (name: 'caption' | 'credit' | 'alt') => ({
    value: attributes[name],
    disabled: !isEditable,
    onChange: (event: { target: { value: string } }) => updateAttributes({ [name]: event.target.value }),
  });

  return (
    <NodeViewWrapper
      as="figure"
      data-selected={selected || undefined}
      className="my-6 flex flex-col gap-3 border-l-2 border-rule pl-4 data-selected:border-accent"
    >
      {media ? (
        <FocalPoint
          media={media}
          x={attributes.focalX}
          y={attributes.focalY}
          disabled={!isEditable}
          onMove={(focalX, focalY) => updateAttributes({ focalX, focalY })}
        />
      ) : (
        <p className="border border-dashed border-edge px-4 py-8 text-sm text-bad">{t('figureLost')}</p>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('caption')} className="sm:col-span-2">
          {(control) => <Input {...control} {...text('caption')} maxLength={1_000} />}
        </Field>
        <Field label={t('credit')}>
          {(control) => <Input {...control} {...text('credit')} maxLength={200} />}
        </Field>
        <Field label={t('alt')} error={media && attributes.alt.trim() === '' ? t('altMissing') : undefined}>
          {(control) => <Input {...control} {...text('alt')} maxLength={500} />}
        </Field>
      </div>
      {isEditable && (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => setPicking(true)}>
            {media ? t('changePicture') : t('choosePicture')}
          </Button>
          <Button size="sm" variant="ghost" onClick={deleteNode}>
            {t('removeFigure')}
          </Button>
        </div>
      )}
      <MediaPicker
        open={picking}
        onOpenChange={setPicking}
        onPick={(picked) =>
          updateAttributes({
            mediaId: picked.id,
            alt: attributes.alt || picked.alt,
            caption: attributes.caption || picked.caption,
            credit: attributes.credit || picked.credit,
            focalX: picked.focalX,
            focalY: picked.focalY,
          })
        }
      />
    </NodeViewWrapper>
  );
}
