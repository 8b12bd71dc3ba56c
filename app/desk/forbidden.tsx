import { DeadEnd } from '#components/desk/dead-end.tsx';

export default function ForbiddenPage() {
  return <DeadEnd kind="forbidden" />;
}
