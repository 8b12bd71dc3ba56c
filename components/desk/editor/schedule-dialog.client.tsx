'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '../../ui/dialog.client.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

type ScheduleDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  scheduledAt: Date | null;
  /** ISO 8601 with the offset of Asia/Shanghai. */
  onSchedule: (at: string) => void;
};

const HOUR_MS = 3_600_000;

/** 'YYYY-MM-DDTHH:mm' in Asia/Shanghai, whatever the clock of this machine is set to. */
function localInput(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T');
}

/** Asks for the minute at which an edition goes live by itself. */
export function ScheduleDialog({ open, onOpenChange, scheduledAt, onSchedule }: ScheduleDialogProps) {
  const t = useTranslations('editor');
  const id = useId();

  function set(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSchedule(`${new FormData(event.currentTarget).get('at')}:00+08:00`);
    onOpenChange(false);
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('schedule')} description={t('scheduleHint')} closeLabel={t('close')}>
        <form id={id} onSubmit={set}>
          <Field label={t('scheduleAt')} required>
            {(control) => (
              <Input
                {...control}
                name="at"
                type="datetime-local"
                min={localInput(new Date())}
                defaultValue={localInput(scheduledAt ?? new Date(Date.now() + HOUR_MS))}
              />
            )}
          </Field>
        </form>
        <DialogActions>
          <Button variant="primary" type="submit" form={id}>
            {t('schedule')}
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}
