'use client';

import { useEffect, useRef } from 'react';

/** Keys as KeyboardEvent.key names them: 'j', '/', 'Enter', '?'. */
export type Hotkeys = Record<string, () => void>;

/** Single keys that work while nobody types, no dialog is open and no modifier is held. */
export function useHotkeys(keys: Hotkeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const run = latest.current[event.key];
      if (!run || isTyping(event.target) || document.querySelector(FLOATING)) return;
      event.preventDefault();
      run();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const FLOATING = '[role="dialog"], [role="alertdialog"], [role="menu"]';
const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [contenteditable=""]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TYPED_IN);
}
