<?xml version="1.0" encoding="UTF-8"?>
<!--
  Reduces the SBOM of a module to what one of its artifacts contains. Not every dependency of a module is in each artifact, and the
  CycloneDX plugin chooses by Maven's scopes only.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="*"/>

  <!-- What the artifact does not contain: groupId:artifactId, separated by white space. -->
  <xsl:param name="excluded"/>
  <!-- The artifact's name and type, if they differ from the module's. -->
  <xsl:param name="name"/>
  <xsl:param name="type"/>
  <!-- The version of Open Liberty, if the artifact contains it: it is no dependency. -->
  <xsl:param name="open-liberty"/>

  <xsl:variable name="list" select="concat(' ', normalize-space($excluded), ' ')"/>
  <xsl:variable name="module" select="/*/*[local-name() = 'metadata']/*[local-name() = 'component']"/>
  <xsl:variable name="purl" select="string($module/*[local-name() = 'purl'])"/>
  <xsl:variable name="artifact">
    <xsl:choose>
      <xsl:when test="$name">
        <xsl:value-of select="concat(substring-before($purl, concat('/', $module/*[local-name() = 'name'], '@')), '/', $name, '@')"/>
        <xsl:value-of select="concat($module/*[local-name() = 'version'], '?type=', $type)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$purl"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:key name="component" match="*[local-name() = 'component']" use="@bom-ref"/>

  <xsl:template match="@* | node()">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[local-name() = 'components']/*[local-name() = 'component']">
    <xsl:if test="not(contains($list, concat(' ', *[local-name() = 'group'], ':', *[local-name() = 'name'], ' ')))">
      <xsl:copy>
        <xsl:apply-templates select="@* | node()"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <xsl:template match="/*/*[local-name() = 'components']">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <xsl:if test="$open-liberty">
        <xsl:variable name="bom" select="namespace-uri(/*)"/>
        <xsl:element name="component" namespace="{$bom}">
          <xsl:attribute name="type">platform</xsl:attribute>
          <xsl:element name="group" namespace="{$bom}">io.openliberty</xsl:element>
          <xsl:element name="name" namespace="{$bom}">openliberty-runtime</xsl:element>
          <xsl:element name="version" namespace="{$bom}">
            <xsl:value-of select="$open-liberty"/>
          </xsl:element>
          <xsl:element name="licenses" namespace="{$bom}">
            <xsl:element name="license" namespace="{$bom}">
              <xsl:element name="id" namespace="{$bom}">EPL-2.0</xsl:element>
            </xsl:element>
          </xsl:element>
          <xsl:element name="purl" namespace="{$bom}">
            <xsl:value-of select="concat('pkg:maven/io.openliberty/openliberty-runtime@', $open-liberty, '?type=zip')"/>
          </xsl:element>
        </xsl:element>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[local-name() = 'dependency']">
    <xsl:variable name="of" select="key('component', @ref)"/>
    <xsl:if test="not(contains($list, concat(' ', $of/*[local-name() = 'group'], ':', $of/*[local-name() = 'name'], ' ')))">
      <xsl:copy>
        <xsl:apply-templates select="@* | node()"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*[local-name() = 'metadata']/*[local-name() = 'component']/*[local-name() = 'name']">
    <xsl:copy>
      <xsl:choose>
        <xsl:when test="$name">
          <xsl:value-of select="$name"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[local-name() = 'metadata']/*[local-name() = 'component']/*[local-name() = 'purl']">
    <xsl:copy>
      <xsl:value-of select="$artifact"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@ref | @bom-ref">
    <xsl:attribute name="{name()}">
      <xsl:choose>
        <xsl:when test=". = $purl">
          <xsl:value-of select="$artifact"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
