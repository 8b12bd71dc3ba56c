import { LibrarySkeleton } from '#components/desk/media/library-skeleton.tsx';

export default function LibraryLoading() {
  return <LibrarySkeleton />;
}
