// What `npm run test:model` runs: the model test over many more sequences than `npm test` has time for.
process.env.MODEL_SEQUENCES ??= '2000';
process.argv.splice(2, 0, '--selectProjects=api', '--testPathPatterns=contacts/model');
await import('./run.mjs');
