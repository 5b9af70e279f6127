// Lint rules: type-aware, because the faults worth finding are in the types.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(globalIgnores(['dist', '_site', 'src/generated', 'tests/fixtures', '.*']), {
  files: ['src/**/*.{ts,tsx}', 'site/**/*.{ts,tsx}', 'tests/**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // Numbers in messages and class names are what template strings are for.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'CallExpression[callee.object.name="process"][callee.property.name="exit"]',
        message: 'Return an exit code.',
      },
    ],
  },
});
