// Stands in for js-yaml in the bundle: gray-matter brings it as its default engine, but we let gray-matter only split. The real one
// would look for a JavaScript parser at start-up and read dates and times otherwise than we do.

const refuse = (): never => {
  throw new Error('js-yaml is not used');
};

export const safeLoad = refuse;
export const safeDump = refuse;
