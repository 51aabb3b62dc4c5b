import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** The prose of every page. All data comes from src/model, which is stricter than a collection. */
export const collections = {
  prose: defineCollection({ loader: glob({ pattern: '*/*/{en,sv}.mdx', base: './content', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }) }),
};
