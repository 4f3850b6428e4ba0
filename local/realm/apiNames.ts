// Made by test/local/emulation.test.ts from Google's declarations: vitest -u renews it.

/** Every method Google has on the emulated classes; those not emulated throw when called. */
export const API_NAMES: Readonly<Record<string, string>> = {
  AuthorizationInfo: `
    getAuthorizationStatus getAuthorizationUrl
  `,
  Banding: `
    copyTo getFirstColumnColor getFirstRowColor getFooterColumnColor getFooterRowColor
    getHeaderColumnColor getHeaderRowColor getRange getSecondColumnColor getSecondRowColor remove
    setFirstColumnColor setFirstRowColor setFooterColumnColor setFooterRowColor setHeaderColumnColor
    setHeaderRowColor setRange setSecondColumnColor setSecondRowColor
  `,
  Blob: `
    copyBlob getAllBlobs getAs getBytes getContentType getDataAsString getName isGoogleType setBytes
    setContentType setContentTypeFromExtension setDataFromString setName
  `,
  Cache: `
    get getAll put putAll remove removeAll
  `,
  CacheService: `
    getDocumentCache getScriptCache getUserCache
  `,
  ChartOptions: `
    get
  `,
  Charts: `
    newAreaChart newBarChart newColumnChart newDataTable newDataViewDefinition newLineChart
    newPieChart newScatterChart newTableChart newTextStyle
  `,
  ClockTriggerBuilder: `
    after at atDate atHour create everyDays everyHours everyMinutes everyWeeks inTimezone nearMinute
    onMonthDay onWeekDay
  `,
  ConditionalFormatRule: `
    copy getBooleanCondition getGradientCondition getRanges
  `,
  ConditionalFormatRuleBuilder: `
    build copy getBooleanCondition getGradientCondition getRanges setBackground setBold setFontColor
    setGradientMaxpoint setGradientMaxpointWithValue setGradientMidpointWithValue setGradientMinpoint
    setGradientMinpointWithValue setItalic setRanges setStrikethrough setUnderline whenCellEmpty
    whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied
    whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo
    whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo
    whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith
    withCriteria
  `,
  ContainerInfo: `
    getAnchorColumn getAnchorRow getOffsetX getOffsetY
  `,
  DataValidation: `
    copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText
  `,
  DataValidationBuilder: `
    build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox
    requireDate requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo
    requireDateNotBetween requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied
    requireNumberBetween requireNumberEqualTo requireNumberGreaterThan
    requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo
    requireNumberNotBetween requireNumberNotEqualTo requireTextContains requireTextDoesNotContain
    requireTextEqualTo requireTextIsEmail requireTextIsUrl requireValueInList requireValueInRange
    setAllowInvalid setHelpText withCriteria
  `,
  DeveloperMetadata: `
    getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet
    moveToSpreadsheet remove setKey setValue setVisibility
  `,
  DeveloperMetadataFinder: `
    find onIntersectingLocations withId withKey withLocationType withValue withVisibility
  `,
  DeveloperMetadataLocation: `
    getColumn getLocationType getRow getSheet getSpreadsheet
  `,
  EmbeddedChart: `
    getAs getBlob getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy
    getNumHeaders getOptions getRanges getTransposeRowsAndColumns modify
  `,
  EmbeddedChartBuilder: `
    addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart
    asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges
    removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption
    setPosition setTransposeRowsAndColumns
  `,
  Filter: `
    getColumnFilterCriteria getRange remove removeColumnFilterCriteria setColumnFilterCriteria sort
  `,
  Group: `
    collapse expand getControlIndex getDepth getRange isCollapsed remove
  `,
  HtmlOutput: `
    addMetaTag append appendUntrusted asTemplate clear getAs getBlob getContent getFaviconUrl
    getHeight getMetaTags getTitle getWidth setContent setFaviconUrl setHeight setSandboxMode
    setTitle setWidth setXFrameOptionsMode
  `,
  HtmlService: `
    createHtmlOutput createHtmlOutputFromFile createTemplate createTemplateFromFile getUserAgent
  `,
  Lock: `
    hasLock releaseLock tryLock waitLock
  `,
  LockService: `
    getDocumentLock getScriptLock getUserLock
  `,
  Logger: `
    clear getLog log
  `,
  MailApp: `
    getRemainingDailyQuota sendEmail
  `,
  Menu: `
    addItem addSeparator addSubMenu addToUi
  `,
  NamedRange: `
    getName getRange remove setName setRange
  `,
  Properties: `
    deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty
  `,
  PropertiesService: `
    getDocumentProperties getScriptProperties getUserProperties
  `,
  Protection: `
    addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange
    getRangeName getUnprotectedRanges isWarningOnly remove removeEditor removeEditors setDescription
    setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly
  `,
  Range: `
    activate activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill
    autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat
    clearNote collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable
    createDataSourceTable createDeveloperMetadataFinder createFilter createPivotTable
    createTextFinder deleteCells expandGroups getA1Notation getBackground getBackgroundObject
    getBackgroundObjects getBackgrounds getBandings getCell getColumn getDataRegion
    getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables
    getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata
    getDisplayValue getDisplayValues getFilter getFontColor getFontColorObject getFontColorObjects
    getFontColors getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes
    getFontStyle getFontStyles getFontWeight getFontWeights getFormula getFormulaR1C1 getFormulas
    getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments getLastColumn
    getLastRow getMergedRanges getNextDataCell getNote getNotes getNumColumns getNumRows
    getNumberFormat getNumberFormats getRichTextValue getRichTextValues getRow getRowIndex getSheet
    getTextDirection getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles
    getValue getValues getVerticalAlignment getVerticalAlignments getWidth getWrap getWrapStrategies
    getWrapStrategy getWraps insertCells insertCheckboxes isBlank isChecked isEndColumnBounded
    isEndRowBounded isPartOfMerge isStartColumnBounded isStartRowBounded merge mergeAcross
    mergeVertically moveTo offset protect randomize removeCheckboxes removeDuplicates setBackground
    setBackgroundObject setBackgroundObjects setBackgroundRGB setBackgrounds setBorder
    setDataValidation setDataValidations setFontColor setFontColorObject setFontColorObjects
    setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes
    setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas
    setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat
    setNumberFormats setRichTextValue setRichTextValues setShowHyperlink setTextDirection
    setTextDirections setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues
    setVerticalAlignment setVerticalAlignments setVerticalText setWrap setWrapStrategies
    setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort splitTextToColumns
    trimWhitespace uncheck
  `,
  RangeList: `
    activate breakApart check clear clearContent clearDataValidations clearFormat clearNote getRanges
    insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor
    setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1
    setHorizontalAlignment setNote setNumberFormat setShowHyperlink setTextDirection setTextRotation
    setValue setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck
  `,
  ScriptApp: `
    deleteTrigger getAuthorizationInfo getIdentityToken getInstallationSource getOAuthToken
    getProjectKey getProjectTriggers getScriptId getScriptTriggers getService getUserTriggers
    invalidateAuth newStateToken newTrigger requireAllScopes requireScopes
  `,
  Session: `
    getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey
    getTimeZone getUser
  `,
  Sheet: `
    activate addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns
    autoResizeRows clear clearConditionalFormatRules clearContents clearFormats clearNotes
    collapseAllColumnGroups collapseAllRowGroups copyTo createDeveloperMetadataFinder
    createTextFinder deleteColumn deleteColumns deleteRow deleteRows expandAllColumnGroups
    expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getActiveCell
    getActiveRange getActiveRangeList getBandings getCharts getColumnGroup
    getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules
    getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata getDrawings getFilter
    getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow
    getMaxColumns getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange
    getRangeList getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection
    getSheetId getSheetName getSheetProtection getSheetValues getSlicers getTabColor getType
    hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart
    insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore
    insertImage insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore
    insertSlicer isColumnHiddenByUser isRightToLeft isRowHiddenByFilter isRowHiddenByUser
    isSheetHidden moveColumns moveRows newChart protect removeChart setActiveRange setActiveRangeList
    setActiveSelection setColumnGroupControlPosition setColumnWidth setColumnWidths
    setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines
    setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced
    setSheetProtection setTabColor showColumns showRows showSheet sort unhideColumn unhideRow
    updateChart
  `,
  Spreadsheet: `
    addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow autoResizeColumn
    copy createDeveloperMetadataFinder createTextFinder deleteActiveSheet deleteColumn deleteColumns
    deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell getActiveRange
    getActiveRangeList getActiveSheet getAs getBandings getBlob getColumnWidth getCurrentCell
    getDataRange getDataSourceTables getDeveloperMetadata getEditors getFormUrl getFrozenColumns
    getFrozenRows getId getImages getIterativeCalculationConvergenceThreshold getLastColumn
    getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets getOwner
    getPredefinedSpreadsheetThemes getProtections getRange getRangeByName getRangeList
    getRecalculationInterval getRowHeight getSelection getSheetById getSheetByName getSheetId
    getSheetName getSheetProtection getSheetValues getSheets getSpreadsheetLocale getSpreadsheetTheme
    getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow insertColumnAfter insertColumnBefore
    insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRowsAfter
    insertRowsBefore insertSheet insertSheetWithDataSourceTable isAnonymousView isAnonymousWrite
    isColumnHiddenByUser isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser
    moveActiveSheet moveChartToObjectSheet removeEditor removeMenu removeNamedRange removeViewer
    rename renameActiveSheet resetSpreadsheetTheme setActiveRange setActiveRangeList
    setActiveSelection setActiveSheet setAnonymousAccess setColumnWidth setCurrentCell
    setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold
    setIterativeCalculationEnabled setMaxIterativeCalculationCycles setNamedRange
    setRecalculationInterval setRowHeight setSheetProtection setSpreadsheetLocale setSpreadsheetTheme
    setSpreadsheetTimeZone show sort toast unhideColumn unhideRow updateMenu
  `,
  SpreadsheetApp: `
    create enableAllDataSourcesExecution enableBigQueryExecution flush getActive getActiveRange
    getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection getUi
    newCellImage newColor newConditionalFormatRule newDataSourceSpec newDataValidation
    newFilterCriteria newRichTextValue newTextStyle open openById openByUrl setActiveRange
    setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell
  `,
  SpreadsheetTriggerBuilder: `
    create onChange onEdit onFormSubmit onOpen
  `,
  Trigger: `
    getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId
  `,
  TriggerBuilder: `
    forDocument forForm forSpreadsheet forUserCalendar timeBased
  `,
  Ui: `
    alert createAddonMenu createMenu prompt showDialog showModalDialog showModelessDialog showSidebar
  `,
  User: `
    getEmail getUserLoginId
  `,
  Utilities: `
    base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe computeDigest
    computeHmacSha256Signature computeHmacSignature computeRsaSha1Signature computeRsaSha256Signature
    computeRsaSignature formatDate formatString getUuid gzip jsonParse jsonStringify newBlob parseCsv
    parseDate sleep ungzip unzip zip
  `,
};
