// Declares validators.js, which is generated from schema/.

/** By name of schema, without `.schema.json`. */
export declare const validators: Readonly<Record<string, (value: unknown) => boolean>>;
/** By fingerprint: the schemas that the shipped models and profiles hold rows and values against. */
export declare const predicates: Readonly<Record<string, (value: unknown) => boolean>>;
