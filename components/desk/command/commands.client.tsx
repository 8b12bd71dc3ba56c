'use client';

import type { LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

export type DeskCommand = {
  /** Unique on a page. */
  id: string;
  label: string;
  /** Other words by which it is found, pinyin for instance. */
  keywords?: string[];
  /** Shown beside it: 'x'. */
  keys?: string;
  icon?: LucideIcon;
  run: () => void;
};

type Register = (commands: DeskCommand[]) => () => void;

const RegisterContext = createContext<Register | null>(null);
const OfferedContext = createContext<DeskCommand[]>([]);

/** Holds what the pages below offer to the palette. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [offers, setOffers] = useState<DeskCommand[][]>([]);
  const register = useCallback((offer: DeskCommand[]) => {
    setOffers((before) => [...before, offer]);
    return () => setOffers((before) => before.filter((other) => other !== offer));
  }, []);
  const offered = useMemo(() => offers.flat(), [offers]);
  return (
    <RegisterContext value={register}>
      <OfferedContext value={offered}>{children}</OfferedContext>
    </RegisterContext>
  );
}

export function useOfferedCommands(): DeskCommand[] {
  return useContext(OfferedContext);
}

/**
 * Offers commands for as long as the component is shown. Give it the same array while nothing changes
 * (useMemo), or it registers anew at every drawing.
 */
export function useCommands(commands: DeskCommand[]): void {
  const register = useContext(RegisterContext);
  useEffect(() => register?.(commands), [register, commands]);
}
