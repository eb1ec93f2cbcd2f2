declare module 'pouchdb-browser' {
  const Pouch: import('./pouch').Pouch
  // biome-ignore lint/style/noDefaultExport: it is how the package gives it
  export default Pouch
}
