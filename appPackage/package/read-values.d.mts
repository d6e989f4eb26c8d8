export function readValues(projectDir: string, name: string, environment?: NodeJS.ProcessEnv): Promise<Record<string, string | undefined>>;
export function fill(text: string, values: Readonly<Record<string, string | undefined>>): string;
