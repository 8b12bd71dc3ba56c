import { DeadEnd } from '#components/desk/dead-end.tsx';

export default function NotFoundPage() {
  return <DeadEnd kind="notFound" />;
}
