// The whole library under one name: `import Agreed`.
@_exported import CitationLists
@_exported import DraftingLanguage
@_exported import Indexing
@_exported import Intake
@_exported import Resolutions
@_exported import Searching
