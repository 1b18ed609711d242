/** The colours of the one-file page, see `vite.form.config.ts`. */
declare module 'virtual:form-tokens.css';
