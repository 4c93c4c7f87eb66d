using System;
using System.CommandLine;
using System.CommandLine.Help;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>
/// <c>vitec-connect completion SHELL</c>: prints what a shell needs to complete the command line. The shell asks the command
/// itself, by System.CommandLine's directive: <c>vitec-connect "[suggest:POSITION]" LINE</c>.
/// </summary>
internal static class CompletionCommand
{
    private const string More =
        """
        Examples:
          eval "$(vitec-connect completion bash)"
              In ~/.bashrc.
          eval "$(vitec-connect completion zsh)"
              In ~/.zshrc, after compinit.
          vitec-connect completion fish | source
              In ~/.config/fish/config.fish.
          vitec-connect completion pwsh | Out-String | Invoke-Expression
              In $PROFILE.

        """;

    // Options are offered where one has been begun: else they would stand before the files.
    private const string Bash =
        """
        _vitec_connect() {
          local current=${COMP_WORDS[COMP_CWORD]} suggestion
          COMPREPLY=()
          while IFS= read -r suggestion; do
            if [[ $suggestion == "$current"* && ( $suggestion != [-/]* || $current == -* ) ]]; then
              COMPREPLY+=("$suggestion")
            fi
          done < <(vitec-connect "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _vitec_connect vitec-connect
        """;

    private const string Zsh =
        """
        _vitec_connect() {
          local -a suggestions
          suggestions=(${(f)"$(vitec-connect "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
          [[ $PREFIX == -* ]] || suggestions=(${suggestions:#[-/]*})
          (( $#suggestions )) && compadd -a suggestions || _files
        }
        compdef _vitec_connect vitec-connect
        """;

    private const string Fish =
        """
        function __vitec_connect
            set -l line (commandline -cp)
            set -l word (commandline -ct)
            set -l found (vitec-connect "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
            string match -q -- '-*' "$word"; or set found (string match -rv -- '^[-/]' $found)
            set found (string match -- "$word*" $found)
            and printf '%s\n' $found
            or __fish_complete_path "$word"
        end
        complete -c vitec-connect -f -a '(__vitec_connect)'
        """;

    private const string PowerShell =
        """
        Register-ArgumentCompleter -Native -CommandName vitec-connect -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = "$commandAst".PadRight($cursorPosition - $commandAst.Extent.StartOffset)
            vitec-connect "[suggest:$($line.Length)]" $line 2>$null |
                Where-Object { $_ -like "$wordToComplete*" -and ($wordToComplete -match '^[-/]' -or $_ -notmatch '^[-/]') } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell.", HelpName = "bash|zsh|fish|pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints the script by which a shell completes this command's line.") { shell };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction(parsed =>
        {
            Console.Out.Write((parsed.GetValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            }).ReplaceLineEndings("\n") + "\n");
            return ExitCodes.Verified;
        });
        return command;
    }
}
