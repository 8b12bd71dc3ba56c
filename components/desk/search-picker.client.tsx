'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { Input } from '../ui/input.tsx';

export type PickerItem = { key: string; label: string; hint?: string };

type SearchPickerProps = {
  id?: string;
  'aria-describedby'?: string;
  /** Where no label stands beside it. */
  'aria-label'?: string;
  placeholder: string;
  disabled?: boolean;
  /** Said when nothing is found. */
  nothingFound: string;
  search: (text: string) => Promise<PickerItem[]>;
  onPick: (item: PickerItem) => void;
};

const DELAY_MS = 150;

/** Finds and picks one of many by typing a part of its name: a combobox after WAI-ARIA's pattern. */
export function SearchPicker({ search, onPick, nothingFound, ...input }: SearchPickerProps) {
  const listId = useId();
  const [text, setText] = useState('');
  const [items, setItems] = useState<PickerItem[] | null>(null);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);

  const find = useEffectEvent(async (typed: string, isCurrent: () => boolean) => {
    const found = await search(typed).catch(() => []);
    if (!isCurrent()) return;
    setItems(found);
    setAt(0);
  });
  useEffect(() => {
    if (!open) return;
    let current = true;
    const timer = setTimeout(() => void find(text, () => current), DELAY_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, open]);

  function pick(item: PickerItem): void {
    onPick(item);
    setText('');
    setItems(null);
    setOpen(false);
  }
  function key(event: KeyboardEvent): void {
    const count = items?.length ?? 0;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (count > 0) setAt((before) => (before + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const item = items?.[at];
      if (open && item) pick(item);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className="relative">
      <Input
        {...input}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded={open && items !== null}
        aria-controls={listId}
        aria-activedescendant={open && items?.[at] ? `${listId}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      {open && items && (
        <div
          id={listId}
          role="listbox"
          className="absolute z-20 mt-1 max-h-72 w-full overflow-y-auto rounded-md border border-rule bg-sheet py-1 shadow-float"
        >
          {items.length === 0 && <p className="px-3 py-2 text-sm text-ink-2">{nothingFound}</p>}
          {items.map((item, index) => (
            <div
              key={item.key}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="flex cursor-pointer flex-col px-3 py-1.5 text-sm aria-selected:bg-wash"
              onPointerDown={(event) => {
                event.preventDefault();
                pick(item);
              }}
            >
              {item.label}
              {item.hint && <span className="text-xs text-ink-2">{item.hint}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
