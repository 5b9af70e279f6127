// The part of Eleventy that we use: its main export has no types of its own.

declare module '@11ty/eleventy' {
  interface UserConfig {
    addTemplate(path: string, content: () => string, data: Readonly<Record<string, unknown>>): void;
    setUseGitIgnore(use: boolean): void;
    ignores: Set<string>;
    setDataFileBaseName(name: string): void;
  }
  interface Options {
    quietMode: boolean;
    configPath: false | undefined;
    config(config: UserConfig): void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
