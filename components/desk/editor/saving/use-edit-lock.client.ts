'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Edition, type Holder, leave, requestLock } from './save-to-server.ts';

/** Well within the minute after which a lock ends by itself. */
const RENEW_MS = 20_000;

export type EditLock = {
  /** Null until the first answer. */
  holder: Holder | null;
  isMine: boolean;
  takeOver: () => Promise<void>;
  /** Somebody took it, as a refused save told. */
  ask: () => Promise<void>;
};

/** Holds the edit lock while the editor is open, and learns when somebody else has it. */
export function useEditLock({ articleId, editionId, tab }: Edition, enabled: boolean): EditLock {
  const [holder, setHolder] = useState<Holder | null>(null);

  const request = useCallback(
    async (takeOver: boolean) => {
      const answer = await requestLock({ articleId, editionId, tab }, takeOver);
      if (answer) setHolder(answer);
    },
    [articleId, editionId, tab],
  );
  useEffect(() => {
    if (!enabled) return;
    void request(false);
    const timer = setInterval(() => void request(false), RENEW_MS);
    const onHide = () => leave({ articleId, editionId, tab });
    addEventListener('pagehide', onHide);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', onHide);
      onHide();
    };
  }, [enabled, request, articleId, editionId, tab]);

  return {
    holder,
    isMine: holder !== null && holder.tab === tab,
    takeOver: () => request(true),
    ask: () => request(false),
  };
}
