import { ArticleListSkeleton } from '#components/desk/articles/article-list-skeleton.tsx';

export default function ArticlesLoading() {
  return <ArticleListSkeleton />;
}
