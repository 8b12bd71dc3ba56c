'use client';

import { X } from 'lucide-react';
import * as Radix from 'radix-ui/toast';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';

export type ToastMessage = {
  text: ReactNode;
  tone?: 'plain' | 'bad';
  /** Offered for as long as the toast stands. */
  undo?: { label: string; run: () => void | Promise<void> };
};

type Standing = ToastMessage & { id: number };

const STANDS_MS = 5_000;
/** Long enough to read what was done and to think better of it. */
const STANDS_WITH_UNDO_MS = 8_000;

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Returns the function that shows a message at the foot of the view. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

let lastId = 0;

export function ToastProvider({
  labels,
  children,
}: {
  labels: { region: string; close: string };
  children: ReactNode;
}) {
  const [standing, setStanding] = useState<Standing[]>([]);

  const show = useCallback((message: ToastMessage) => {
    lastId += 1;
    const id = lastId;
    // Three at most: older ones make room.
    setStanding((before) => [...before.slice(-2), { ...message, id }]);
  }, []);
  const remove = useCallback((id: number) => {
    setStanding((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const label = useMemo(() => `${labels.region} ({hotkey})`, [labels.region]);

  return (
    <ToastContext value={show}>
      <Radix.Provider swipeDirection="down" label={labels.region}>
        {children}
        {standing.map((toast) => (
          <Toast key={toast.id} toast={toast} closeLabel={labels.close} onGone={remove} />
        ))}
        <Radix.Viewport
          label={label}
          className="fixed right-0 bottom-0 left-0 z-50 m-4 flex flex-col items-center gap-2 outline-none sm:left-auto sm:items-end"
        />
      </Radix.Provider>
    </ToastContext>
  );
}

function Toast({
  toast,
  closeLabel,
  onGone,
}: {
  toast: Standing;
  closeLabel: string;
  onGone: (id: number) => void;
}) {
  const { id, text, tone, undo } = toast;
  return (
    <Radix.Root
      duration={undo ? STANDS_WITH_UNDO_MS : STANDS_MS}
      type={tone === 'bad' ? 'foreground' : 'background'}
      onOpenChange={(open) => !open && onGone(id)}
      className={classes(
        'flex w-full max-w-md items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-4 text-sm text-paper shadow-float',
        'data-[state=open]:animate-appear',
        tone === 'bad' && 'border-l-4 border-bad',
      )}
    >
      <Radix.Description className="min-w-0 flex-1 py-1">{text}</Radix.Description>
      {undo && (
        <Radix.Action altText={undo.label} asChild>
          <Button variant="ghost" size="sm" className="text-paper hover:bg-paper/15" onClick={undo.run}>
            {undo.label}
          </Button>
        </Radix.Action>
      )}
      <Radix.Close asChild>
        <Button
          variant="ghost"
          size="icon"
          className="size-8 text-paper hover:bg-paper/15"
          aria-label={closeLabel}
        >
          <X aria-hidden />
        </Button>
      </Radix.Close>
    </Radix.Root>
  );
}
