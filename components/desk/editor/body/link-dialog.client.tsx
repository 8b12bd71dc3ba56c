'use client';

import type { Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '../../../ui/dialog.client.tsx';
import { Field } from '../../../ui/field.tsx';
import { Input } from '../../../ui/input.tsx';

type LinkDialogProps = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void };

/** Sets or takes away the link of what is selected. */
export function LinkDialog({ editor, open, onOpenChange }: LinkDialogProps) {
  const t = useTranslations('editor');
  const id = useId();
  const [error, setError] = useState<string>();
  const current: unknown = open ? editor.getAttributes('link').href : '';

  function close(): void {
    setError(undefined);
    onOpenChange(false);
  }
  function set(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('href') ?? '').trim();
    const href = /^[a-z]+:|^\//i.test(typed) ? typed : `https://${typed}`;
    if (!/^(https?:\/\/[^\s/]+|mailto:[^\s@]+@|\/(?!\/))/i.test(href)) {
      setError(t('linkUnknown'));
      return;
    }
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    close();
  }

  return (
    <Dialog open={open} onOpenChange={(next) => (next ? onOpenChange(true) : close())}>
      <DialogContent title={t('link')} closeLabel={t('close')}>
        <form id={id} onSubmit={set}>
          <Field label={t('linkAddress')} error={error}>
            {(control) => (
              <Input
                {...control}
                name="href"
                type="text"
                inputMode="url"
                defaultValue={typeof current === 'string' ? current : ''}
                autoFocus
              />
            )}
          </Field>
        </form>
        <DialogActions>
          {editor.isActive('link') && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                close();
              }}
            >
              {t('removeLink')}
            </Button>
          )}
          <Button variant="primary" type="submit" form={id}>
            {t('setLink')}
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}
