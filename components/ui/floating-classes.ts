/** Behind a dialog. */
export const SHADE = 'fixed inset-0 z-40 bg-shade data-[state=open]:animate-appear';

/** A dialog: in the middle, or at the foot of a phone. */
export const FLOATING_PANEL = [
  'fixed z-50 flex max-h-[85dvh] flex-col border border-rule bg-sheet text-ink shadow-float outline-none',
  'inset-x-0 bottom-0 rounded-t-md data-[state=open]:animate-appear',
  'sm:inset-x-auto sm:bottom-auto sm:top-1/2 sm:left-1/2 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-md',
].join(' ');

/** A menu, a popover: beside what opened it. */
export const FLOATING_LIST = [
  'z-50 min-w-44 rounded-md border border-rule bg-sheet p-1 text-sm text-ink shadow-float outline-none',
  'data-[state=open]:animate-appear',
].join(' ');

/** A line of a menu. */
export const FLOATING_ITEM = [
  'flex min-h-9 w-full cursor-pointer items-center gap-2 rounded-sm px-3 outline-none select-none',
  'pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-2',
  'data-[highlighted]:bg-wash data-[selected=true]:bg-wash',
  "data-[disabled='']:opacity-50 data-[disabled=true]:opacity-50",
].join(' ');
