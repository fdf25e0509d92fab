// Which tables the page about the data shows together.

/** Tables by group, in the order of the page. */
export const tableGroups = {
  actors: ['programs', 'organizations', 'sites', 'components', 'countries', 'provinces', 'technologies', 'families'],
  ties: ['relations', 'agreements', 'events', 'phases'],
  figures: ['capacities', 'series', 'series-points', 'facts'],
  production: [
    'production-models',
    'production-items',
    'production-lines',
    'production-capacities',
    'production-inputs',
    'production-leads',
    'production-links',
    'production-demands',
    'production-demand-figures',
    'production-agreements',
  ],
  evidence: ['sources', 'open-questions', 'exceptions', 'documents', 'coverage', 'subjects'],
  keeping: ['enumerations', 'questions', 'views', 'redirects', 'translations'],
} as const;
